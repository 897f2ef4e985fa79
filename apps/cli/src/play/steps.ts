import type { CommandBody } from '@whenready/contracts';
import { type CalendarDay, requirementsOf } from '@whenready/domain';
import type { Player } from './player.js';

/** Accepts the referral and assigns its coordinator: eligibility begins. */
export async function begin(player: Player, coordinator: string): Promise<void> {
  await player.give('accept', {});
  await player.give('assign', { coordinator });
}

/** Records each of the three requirements as met, for everyone of whom it is asked. */
export async function meetRequirements(player: Player, on: CalendarDay): Promise<void> {
  for (const track of await player.mains())
    for (const requirement of requirementsOf(track))
      await player.give('record-requirement', {
        participant: track.id,
        requirement,
        met: true,
        evidence: requirement === 'safety' ? 'risk-assessment' : 'conversation',
        on,
      });
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
