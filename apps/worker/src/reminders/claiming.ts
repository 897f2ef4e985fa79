import type { ReminderChannel } from '@whenready/channels';
import type { RemindRequest, ReminderResult } from '@whenready/contracts/activities';
import { type Case, CHANNELS, type ChannelCode, plusMinutes } from '@whenready/domain';
import type { Claim, LockedPerson } from '@whenready/persistence';
import { decisionOn } from './decision.js';
import { compose, holdsLink } from './message.js';
import { momentOf } from './moment.js';
import { notSent, postponed, resultOf } from './outcome.js';
import type { SendingRules } from './rules.js';
import { whenTo } from './when.js';

/** A claim that is ours to send, in the channel that it was made for. */
export interface OurClaim {
  readonly claim: Claim;
  readonly channel: ReminderChannel;
  /** Where the message is answered; null where it is not. */
  readonly link: string | null;
}

/** A claim that was left in mid-sending: its provider is asked whether it has the message. */
export interface Doubtful {
  readonly doubtful: Claim;
}

const DAY_MINUTES = 24 * 60;

/**
 * The first transaction, under the person's lock: may the message go, in which channel, when, and is it ours to send?
 * @param publicUrl where people open the links in messages
 * @returns the fresh claim, one that was left in mid-sending, or what became of the message where nothing is to be sent
 */
export async function claimed(
  locked: LockedPerson,
  request: RemindRequest,
  rules: SendingRules,
  publicUrl: string,
): Promise<OurClaim | Doubtful | ReminderResult> {
  const before = await earlier(locked, request);
  if (before) return before.state === 'sending' ? { doubtful: before } : resultOf(before);
  const { reminder } = request;
  const theCase = await locked.theCase();
  const now = momentOf(request.now);
  const decision = decisionOn({ theCase, person: locked.person, reminder, tried: reminder.tried, rules, now });
  if (decision.kind === 'later') return postponed(decision.why, decision.until);
  if (decision.kind === 'never') return givenUp(locked, request, notSent(decision.why));
  const { channel } = decision;
  const writing = { locked, theCase, request, rules, channel: channel.code };
  const linked = holdsLink(writing);
  if ((await compose(writing, linked ? linkTo(publicUrl, request, '…') : null)) === null)
    return givenUp(locked, request, notSent('unsafe-words'));
  const wait = await placeInLine(locked, theCase, request, rules);
  if (wait) return wait;
  const { claim } = await locked.claim(keyOf(request, channel.code), reminder.id);
  const link = linked ? await linkFor(locked, request, rules, publicUrl) : null;
  return { claim, channel, link };
}

export const keyOf = ({ reminder: { purpose, occurrence } }: RemindRequest, channel: ChannelCode) => ({
  purpose,
  occurrence,
  channel,
});

/** What an earlier attempt left behind, in channels that are not known to have failed. */
async function earlier(locked: LockedPerson, request: RemindRequest): Promise<Claim | null> {
  for (const channel of CHANNELS.filter((each) => !request.reminder.tried.includes(each))) {
    const claim = await locked.find(keyOf(request, channel));
    if (claim) return claim;
  }
  return null;
}

/** Where its service sends as fast as it may, a message waits for its place; one outside safe hours for those. */
async function placeInLine(
  locked: LockedPerson,
  theCase: Case,
  { reminder, now: caseClock }: RemindRequest,
  { code, perMinute, hours }: SendingRules,
): Promise<ReminderResult | null> {
  if (perMinute === null) return null;
  const place = await locked.slot(reminder.id, { profile: code, perMinute, now: momentOf(caseClock) });
  if (place === null) return null;
  const track = theCase.tracks.find(({ id }) => id === reminder.participant);
  const later = track ? whenTo(track, reminder, hours, place) : null;
  if (later === null || later === 'never') return postponed('sending-spread', place);
  await locked.dropSlot(reminder.id);
  return postponed(later.why, later.until);
}

async function givenUp(locked: LockedPerson, { reminder }: RemindRequest, result: ReminderResult) {
  await locked.dropSlot(reminder.id);
  return result;
}

async function linkFor(
  locked: LockedPerson,
  request: RemindRequest,
  { linkDays }: SendingRules,
  publicUrl: string,
): Promise<string> {
  const expiresAt = plusMinutes(momentOf(request.now), (linkDays ?? 0) * DAY_MINUTES);
  return linkTo(publicUrl, request, await locked.link(isSurvey(request) ? 'survey' : 'answer', expiresAt));
}

const isSurvey = ({ reminder }: RemindRequest): boolean => reminder.purpose === 'survey';

/** The page tells nothing by its address: `/a/` for an answer, `/s/` for questions about the service. */
const linkTo = (publicUrl: string, request: RemindRequest, token: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/${isSurvey(request) ? 's' : 'a'}/${token}`;
