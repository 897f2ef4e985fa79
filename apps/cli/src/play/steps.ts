import type { CommandBody } from '@whenready/contracts';
import {
  type CalendarDay,
  type Case,
  isSensitive,
  isStarter,
  type Requirement,
  requirementsOf,
  type Track,
} from '@whenready/domain';
import type { Player } from './player.js';
import type { Staff } from './staff.js';

/** Accepts the referral and assigns its coordinator: eligibility begins. */
export async function begin(player: Player, coordinator: string): Promise<void> {
  await player.give('accept', {});
  await player.give('assign', { coordinator });
}

/**
 * Records each of the three requirements as met, for everyone of whom it is asked, and everyone's consent: what can be
 * assessed first, then those who started, then those who are approached, then their supporters.
 */
export async function meetRequirements(player: Player, on: CalendarDay): Promise<void> {
  const mains = await player.mains();
  const { case: theCase } = await player.view();
  const found = (track: Track, requirement: Requirement) =>
    player.give('record-requirement', {
      participant: track.id,
      requirement,
      met: true,
      evidence: requirement === 'safety' ? 'risk-assessment' : 'conversation',
      on,
    });
  for (const track of mains)
    for (const requirement of requirementsOf(track)) if (requirement !== 'willingness') await found(track, requirement);
  for (const track of startersFirst(theCase, mains)) {
    await player.give('record-consent', { participant: track.id, purpose: 'participation', how: 'written', on });
    await found(track, 'willingness');
  }
  for (const { id, role } of (await player.view()).case.tracks)
    if (role === 'supporter')
      await player.give('record-consent', { participant: id, purpose: 'participation', how: 'written', on });
}

const startersFirst = (theCase: Case, mains: readonly Track[]): Track[] =>
  [...mains].sort((one, other) => Number(isStarter(theCase, other)) - Number(isStarter(theCase, one)));

/** Decides that the case is eligible; a complex or sensitive one with its facilitators and its supervisor's sign-off. */
export async function findEligible(player: Player, staff: Staff): Promise<void> {
  if (isSensitive((await player.view()).case)) {
    const facilitators = [staff.coordinatorId, staff.supervisorId];
    await player.give('assign-facilitators', { facilitators, despite: true }, staff.supervisor);
    await player.give('sign-off', { step: 'eligibility' }, staff.supervisor);
  }
  await player.give('decide-eligibility', { outcome: 'eligible' });
}

/** The supervisor's sign-off before a session, where the case is complex or sensitive. */
export async function signOffSession(player: Player, { supervisor }: Staff): Promise<void> {
  if (isSensitive((await player.view()).case)) await player.give('sign-off', { step: 'session' }, supervisor);
}

/**
 * Prepares everyone who is to take part.
 * @param except someone who is not ready
 */
export async function prepareAll(player: Player, except?: string): Promise<void> {
  for (const { id } of await player.mains()) if (id !== except) await player.give('record-preparation', prepared(id));
}

/** What is recorded when someone has been prepared. */
export const prepared = (participant: string): CommandBody<'record-preparation'> => ({
  participant,
  topics: ['what-rj-is', 'what-to-say-ask-hear', 'fears-and-risks', 'wishes-about-format'],
  prepared: true,
});
