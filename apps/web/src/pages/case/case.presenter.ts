import type { CaseView, TimelineEntry } from '@whenready/contracts';
import { dayOf, type Instant, type StaffRole } from '@whenready/domain';
import type { Directory } from '../../api/directory.js';
import { sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import { vocabularyOf, type Vocabulary } from '../../words/vocabulary.js';
import { actionsOf } from './actions.js';
import { presentDeadlines } from './deadlines.js';
import { pathOf } from './path/build.js';
import { drawPath } from './path/draw.js';
import { drawTime, timeShares } from './path/draw-time.js';
import { pathInWords, pathLabel } from './path/words.js';
import { presentMessages } from './messages.js';
import { presentPeople } from './people.js';
import { presentRecords } from './records.js';
import { stageTag } from './status.js';
import { presentTimeline } from './timeline.js';
import { presentWaiting } from './waiting.js';

/** How somebody looks at a case. */
export interface Look {
  /** Show the whole history. */
  readonly all?: boolean;
  /** The role of the one who looks. */
  readonly role?: StaffRole;
}

/**
 * What a case's page shows.
 * @param now the moment of looking, for distances
 * @param look by whom, and at how much
 */
export function presentCase(
  view: CaseView,
  timeline: readonly TimelineEntry[],
  directory: Directory,
  now: Instant,
  { all = false, role }: Look = {},
) {
  const words = vocabularyOf(view, directory);
  const path = pathOf(view, timeline, words, now);
  return {
    title: view.reference,
    id: view.id,
    reference: view.reference,
    tag: stageTag(view),
    details: detailsOf(view, words),
    waiting: presentWaiting(view, words, now),
    path: {
      svg: drawPath(path, pathLabel(path)),
      words: pathInWords(path),
      time: drawTime(path.time),
      shares: timeShares(path.time),
      opened: sayDate(path.openedOn),
      until: path.closed ? sayDate(path.closed.on) : 'today',
      hold: path.hold,
    },
    actions: actionsOf(view),
    deadlines: presentDeadlines(view, words, now),
    people: presentPeople(view, words),
    records: presentRecords(view, words, now, role),
    messages: presentMessages(view, timeline, words),
    timeline: presentTimeline(timeline, words, all),
  };
}

function detailsOf(view: CaseView, words: Vocabulary) {
  const { referral, routing } = view.case;
  const care = referral.sensitivities.map((code) => label('SENSITIVITIES', code)).join(', ');
  return [
    { name: 'Service', text: words.service },
    { name: 'Provider', text: words.provider(routing.kind === 'provider' ? routing.provider : view.provider) },
    { name: 'Coordinator', text: words.staff(view.coordinator) },
    { name: 'Stage', text: label('STAGES', view.stage), more: `since ${sayDate(dayOf(view.stageSince))}` },
    { name: 'Referred', text: sayDate(dayOf(view.openedAt)), more: `started by ${startedBy(referral.startedBy)}` },
    { name: 'Setting', text: label('SETTINGS', referral.setting) },
    ...(view.crimeReference ? [{ name: 'Crime reference', text: view.crimeReference }] : []),
    ...informalDetails(view),
    ...(care ? [{ name: 'Extra care', text: care, care: true }] : []),
  ];
}

/** What was recorded of informal practice. */
function informalDetails({ case: { informal } }: CaseView) {
  if (!informal) return [];
  const people = [
    ...(informal.harmed === null ? [] : [`${informal.harmed} harmed`]),
    ...(informal.responsible === null ? [] : [`${informal.responsible} responsible`]),
  ];
  return [
    { name: 'What was done', text: label('INFORMAL_WAYS', informal.done), more: sayDate(informal.on) },
    { name: 'How it ended', text: label('INFORMAL_ENDINGS', informal.ended) },
    ...(people.length > 0 ? [{ name: 'People', text: people.join(', ') }] : []),
  ];
}

const startedBy = (code: string): string => label('STARTERS', code).replace(/^./, (letter) => letter.toLowerCase());
