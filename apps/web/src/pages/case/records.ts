import type { CaseView } from '@whenready/contracts';
import {
  type AmendsItem,
  dayOf,
  type FormatCode,
  type Instant,
  sayAlternatives,
  sayHours,
  sayPence,
  type StaffRole,
  tellOtherSide,
} from '@whenready/domain';
import { count, sayDate, sayDay, sayDistance, sayMoment, sayTime } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import { sayTask } from '../../words/tasks.js';
import { presentLetter, presentShuttle } from './correspondence.js';
import type { Vocabulary } from '../../words/vocabulary.js';

/** The formats that a service offers. */
const offered = ({ profile }: Vocabulary) => ({ formats: (profile?.formats ?? []) as FormatCode[] });

/**
 * Sessions, letters, the agreement, follow-ups and tasks, as lines to read.
 * @param role of the one who looks
 */
export function presentRecords({ case: theCase }: CaseView, words: Vocabulary, now: Instant, role?: StaffRole) {
  return {
    sessions: theCase.sessions.map(({ format, startsAt, endsAt, lead, attendees, outcome, venue, moved }) => ({
      title: label('FORMATS', format),
      state: label('SESSION_STATES', outcome),
      lines: [
        `${sayMoment(startsAt)} to ${sayTime(endsAt)}`,
        ...(venue ? [`At ${words.venue(venue)}`] : []),
        `Led by ${words.staff(lead)}`,
        `With ${attendees.map((id) => words.person(id)).join(', ')}`,
        ...(moved > 0 ? [`Moved ${count(moved, 'time')}`] : []),
      ],
    })),
    letters: theCase.letters.map((letter) => presentLetter(theCase, letter, words, role)),
    shuttles: theCase.shuttles.map((shuttle) => presentShuttle(theCase.id, shuttle, words)),
    agreement: theCase.agreement && {
      on: sayDay(dayOf(theCase.agreement.agreedAt)),
      items: theCase.agreement.items.map(({ kind, by, dueOn, state, ...item }) => ({
        title: `${label('AMENDS_KINDS', kind)} by ${words.person(by)}`,
        state: label('AMENDS_STATES', state),
        lines: [`Due ${sayDay(dueOn)}`, ...quantityLines(item), ...verifiedLines(item, words)],
      })),
    },
    followUps: theCase.followUps.map(({ participant, dueOn, done }) => ({
      title: words.person(participant),
      state: done ? 'Done' : 'To come',
      lines: [`Due ${sayDay(dueOn)}`],
    })),
    tasks: theCase.tasks.map(({ id, kind, role, participant, subject, dueOn, escalated }) => ({
      href: `/cases/${theCase.id}/do/complete-task?task=${encodeURIComponent(id)}`,
      title: `${sayTask({ kind, participant, subject }, words)}${sayAlternatives(theCase, { kind }, offered(words))}`,
      late: dueOn < dayOf(now),
      text: `For the ${label('STAFF_ROLES', role).toLowerCase()}, due ${sayDate(dueOn)} (${sayDistance(dueOn, dayOf(now))})${escalated ? ', passed up' : ''}${kind === 'tell-person-harmed' ? `. You might say: “${tellOtherSide(theCase)}”` : ''}`,
    })),
  };
}

/** How much of what was agreed has been done. */
function quantityLines({ hours, pence, soFar }: Pick<AmendsItem, 'hours' | 'pence' | 'soFar'>): string[] {
  if (hours) return [`${sayHours(soFar)} of ${sayHours(hours)}`];
  return pence ? [`${sayPence(soFar)} of ${sayPence(pence)}`] : [];
}

const verifiedLines = ({ verified }: Pick<AmendsItem, 'verified'>, words: Vocabulary): string[] =>
  verified ? [`Made sure of by ${words.staff(verified.by)} on ${sayDate(verified.on)}`] : [];
