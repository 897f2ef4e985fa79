import type { Case, CaseEvent, ChannelCode, Purpose } from '@whenready/domain';

/** The rows of addresses that do not work: those that are mended, and those that are new. */
export interface FailingChange {
  readonly mended: readonly object[];
  readonly failing: readonly object[];
}

interface Failing {
  readonly participant: string;
  readonly channel: ChannelCode;
}

/** What the events change in the list of addresses that do not work, each with when it failed and with which message. */
export function failingChange(before: Case | null, after: Case, events: readonly CaseEvent[]): FailingChange {
  const [was, is] = [failingIn(before), failingIn(after)];
  const row = ({ participant, channel }: Failing) => ({ case_id: after.id, participant_id: participant, channel });
  return {
    mended: was.filter((one) => !isAmong(is, one)).map(row),
    failing: events.flatMap(({ type, data, at }) =>
      type === 'address-failed' && isAmong(is, data) && !isAmong(was, data)
        ? [{ ...row(data), purpose: purposeOf(data, before, after), since: at }]
        : [],
    ),
  };
}

/** Nobody writes to those who left, nor in a case that is closed. */
const failingIn = (theCase: Case | null): Failing[] =>
  theCase && !theCase.closed
    ? theCase.tracks
        .filter(({ withdrawn }) => !withdrawn)
        .flatMap(({ id, badAddresses }) => badAddresses.map((channel) => ({ participant: id, channel })))
    : [];

const isAmong = (list: readonly Failing[], { participant, channel }: Failing): boolean =>
  list.some((each) => each.participant === participant && each.channel === channel);

/** What the message was for: the one that was with a provider, else the last that went this way. */
function purposeOf({ participant, channel }: Failing, before: Case | null, after: Case): Purpose | null {
  const wentThere = (each: { readonly participant: string; readonly channel: ChannelCode | null }) =>
    each.participant === participant && each.channel === channel;
  const found = before?.reminders.find(wentThere) ?? after.lastReminders.findLast(wentThere);
  return found?.purpose ?? null;
}
