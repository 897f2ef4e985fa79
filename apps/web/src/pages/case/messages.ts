import type { CaseView, TimelineEntry } from '@whenready/contracts';
import type { EventData, EventName } from '@whenready/domain';
import { sayMoment } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

/** The newest messages; what came before them stands in the history. */
const SHOWN = 10;

/** What is told of a message, by the name of its event. */
const STATES: { readonly [N in EventName]?: (data: EventData[N]) => string } = {
  'reminder-due': () => 'Being sent',
  'reminder-retried': () => 'Being sent',
  'reminder-postponed': () => 'Put off',
  'reminder-handed': () => 'With the provider',
  'reminder-failed': () => 'Did not arrive',
  'reminder-recorded': ({ outcome }) => label('REMINDER_OUTCOMES', outcome),
};

/**
 * Messages sent and not sent, newest first: each with everything that was done or decided against, and why.
 * @param timeline newest first
 */
export function presentMessages(view: CaseView, timeline: readonly TimelineEntry[], words: Vocabulary) {
  const told = timeline.filter(({ type }) => type in STATES);
  const due = told.filter(({ type }) => type === 'reminder-due').slice(0, SHOWN);
  return due.map(({ data }) => {
    const { id, participant, purpose } = data as EventData['reminder-due'];
    const entries = told.filter((entry) => (entry.data as { readonly id: string }).id === id);
    return {
      title: `${label('PURPOSES', purpose)}, to ${words.person(participant)}`,
      state: stateOf(entries[0]),
      lines: entries.map(({ at, what }) => `${sayMoment(at)}: ${what}`).reverse(),
      links: mayResend(view, id)
        ? [
            {
              href: `/cases/${view.id}/do/resend-reminder?${new URLSearchParams({ participant, purpose })}`,
              title: 'Send it again',
            },
          ]
        : [],
    };
  });
}

function stateOf(last: TimelineEntry | undefined): string {
  const state = last && (STATES[last.type as EventName] as ((data: unknown) => string) | undefined);
  return state?.(last?.data) ?? '';
}

/** The last of its kind to somebody who is with us still. */
const mayResend = ({ allowedCommands, case: { lastReminders, tracks } }: CaseView, id: string): boolean => {
  const past = lastReminders.find((each) => each.id === id);
  const track = tracks.find((each) => each.id === past?.participant);
  return track?.withdrawn === null && allowedCommands.some(({ name }) => name === 'resend-reminder');
};
