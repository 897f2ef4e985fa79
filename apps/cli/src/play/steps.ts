import { type CalendarDay, requirementsOf } from '@whenready/domain';
import type { Player } from './player.js';

/** Accepts the referral and assigns its coordinator: eligibility begins. */
export async function begin(player: Player, coordinator: string): Promise<void> {
  await player.give('accept', {});
  await player.give('assign', { coordinator });
}

/**
 * Records each of the three requirements as met, for everyone of whom it is asked and not established yet.
 * @param except someone who is not ready to be asked
 */
export async function meetRequirements(player: Player, on: CalendarDay, except?: string): Promise<void> {
  const asked = (await player.mains()).filter(({ id }) => id !== except);
  for (const track of asked)
    for (const requirement of requirementsOf(track).filter((each) => !track.findings[each]))
      await player.give('record-requirement', {
        participant: track.id,
        requirement,
        met: true,
        evidence: requirement === 'safety' ? 'risk-assessment' : 'conversation',
        on,
      });
}

/** Prepares everyone who is to take part. */
export async function prepareAll(player: Player): Promise<void> {
  for (const { id } of await player.mains())
    await player.give('record-preparation', {
      participant: id,
      topics: ['what-rj-is', 'what-to-say-ask-hear', 'fears-and-risks', 'wishes-about-format'],
      prepared: true,
    });
}
