import type { ReferralBody } from '@whenready/contracts';
import { dayOf } from '@whenready/domain';
import { afternoonOf, dayAfter } from '../play/days.js';
import { Player } from '../play/player.js';
import type { Staff } from '../play/staff.js';
import { firstVenue } from '../setup/venues.js';
import { begin, findEligible, meetRequirements, prepareAll, signOffSession } from '../play/steps.js';

/** How a demo case stands in the end, and how it gets there. Every date follows from the day of its referral. */
export interface DemoCase {
  readonly name: string;
  play(player: Player, staff: Staff): Promise<void>;
}

/** One of each standing that a newcomer should see. */
export const DEMO_CASES: readonly DemoCase[] = [
  { name: 'referred', play: async () => undefined },
  { name: 'not-ready', play: waitForADate },
  { name: 'on-hold', play: putOnHold },
  { name: 'session', play: arrangeSession },
  { name: 'closed', play: closeIt },
];

/** A referral from nowhere that the service knows: it lands in triage. Nobody works with it yet. */
export const fromNowhere = (referral: ReferralBody): ReferralBody => ({ ...referral, council: null });

async function waitForADate(player: Player, staff: Staff): Promise<void> {
  await eligible(player, staff);
  const { openedAt, case: theCase } = await player.view();
  const harmed = theCase.tracks.find(({ role }) => role === 'person-harmed')?.id ?? '';
  await player.give('record-contact-safety', { participant: harmed, channel: 'email', safety: 'safe' });
  await prepareAll(player, harmed);
  await player.give('agree-wait', {
    participant: harmed,
    until: { kind: 'date', date: dayAfter(openedAt, 120) },
    contactBy: 'email',
    note: 'Asked to be left alone until the move is over; an email is fine then, not before nine.',
  });
}

async function putOnHold(player: Player, staff: Staff): Promise<void> {
  await eligible(player, staff);
  await player.give('hold', { kind: 'outside', note: 'The trial date has been moved; we rest until it is over.' });
}

async function arrangeSession(player: Player, staff: Staff): Promise<void> {
  await eligible(player, staff);
  await prepareAll(player);
  await signOffSession(player, staff);
  const { openedAt, profile } = await player.view();
  const tracks = await player.mains();
  await player.give('arrange-session', {
    format: 'face-to-face',
    ...afternoonOf(dayAfter(openedAt, 21)),
    venue: firstVenue(profile),
    lead: staff.coordinatorId,
    attendees: tracks.map(({ id }) => id),
    note: 'They come in by the side entrance, one after the other.',
  });
}

async function closeIt(player: Player, { coordinatorId }: Staff): Promise<void> {
  await begin(player, coordinatorId);
  await player.give('add-note', { note: 'Spoke on the phone. Glad to have been asked; does not wish to go on.' });
  await player.give('close', { outcome: 'not-proceeding', reason: 'changed-mind' });
}

async function eligible(player: Player, staff: Staff): Promise<void> {
  await begin(player, staff.coordinatorId);
  await meetRequirements(player, dayOf((await player.view()).openedAt));
  await findEligible(player, staff);
}
