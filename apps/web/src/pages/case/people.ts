import type { CaseView } from '@whenready/contracts';
import {
  dayOf,
  isMainRole,
  PREPARATION_TOPICS,
  type ReadinessAgreement,
  type StaffCommandName,
  requirementsOf,
  type Track,
} from '@whenready/domain';
import { sayUntil } from '../../forms/answers.js';
import { count, sayDate, sayDay } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';
import { sayLanguage } from '../../words/languages.js';
import { contactLines } from './contact.js';
import { consentLines, riskLines } from './safeguards.js';
import type { StatusTag } from './status.js';

/** Each participant with what is known of them. */
export function presentPeople(view: CaseView, words: Vocabulary) {
  return view.case.tracks.map((track) => {
    const details = view.people.find(({ id }) => id === track.id);
    const now = details?.whyWaiting?.sentence;
    return {
      id: track.id,
      name: words.person(track.id),
      role: words.role(track.role) + (track.supports ? ` of ${words.person(track.supports)}` : ''),
      tag: tagOf(track),
      links: linksOf(track, view),
      facts: [
        { name: 'Now', lines: now && now !== view.whyWaiting.sentence ? [now] : [] },
        { name: 'Supported by', lines: supportedBy(track, view, words) },
        { name: 'Needs', lines: needLines(track) },
        { name: 'Contact', lines: contactLines(track, details) },
        { name: 'Requirements', lines: requirementsOf(track).map((one) => requirementLine(track, one)) },
        { name: 'Consent', lines: consentLines(track) },
        { name: 'Risks', lines: riskLines(track) },
        { name: 'Preparation', lines: preparationLines(track) },
        ...(track.wait ? [{ name: 'Their wait', lines: waitLines(track.wait, words) }] : []),
      ].filter(({ lines }) => lines.length > 0),
    };
  });
}

const FOR_ONE: readonly StaffCommandName[] = ['record-needs', 'record-safe-contact', 'change-details'];

/** What can be put right about one person: their needs, how they are reached, their details. */
const linksOf = ({ id, withdrawn }: Track, { id: caseId, allowedCommands }: CaseView) =>
  allowedCommands
    .filter(({ name }) => FOR_ONE.includes(name) && !(withdrawn && name !== 'change-details'))
    .map(({ name, title }) => ({
      href: `/cases/${caseId}/do/${name}?${new URLSearchParams({ participant: id })}`,
      title,
    }));

function tagOf({ withdrawn, wait, preparedAt }: Track): StatusTag | null {
  if (withdrawn) return { text: 'Withdrew', colour: 'grey' };
  if (wait) return { text: 'Not ready yet', colour: 'purple' };
  return preparedAt ? { text: 'Prepared', colour: 'teal' } : null;
}

function requirementLine({ findings }: Track, requirement: ReturnType<typeof requirementsOf>[number]): string {
  const finding = findings[requirement];
  const what = label('REQUIREMENTS', requirement);
  if (!finding) return `${what}: not established yet`;
  const how = label('EVIDENCE_KINDS', finding.evidence).toLowerCase();
  return `${what}: ${finding.met ? 'yes' : 'no'} (${how}, ${sayDate(finding.on)})`;
}

/** Those who come for them: supporters, and an interpreter of their own. */
const supportedBy = ({ id }: Track, { case: theCase }: CaseView, words: Vocabulary): string[] =>
  theCase.tracks
    .filter(({ supports, withdrawn }) => supports === id && !withdrawn)
    .map((track) => `${words.person(track.id)} (${words.role(track.role).toLowerCase()})`);

const needLines = ({ needs, language }: Track): string[] => [
  ...needs.map((need) => label('ACCESS_NEEDS', need)),
  ...(language ? [`Speaks ${sayLanguage(language)}`] : []),
];

/** How far their preparation is, how they were last spoken with, and what they would like; nothing for who needs none. */
function preparationLines(track: Track): string[] {
  const { role, meetings, wishes, topics } = track;
  if (!isMainRole(role) && topics.length === 0) return [];
  const last = meetings.at(-1);
  const how = last?.how ? `, ${label('PREPARATION_WAYS', last.how).toLowerCase()}` : '';
  return [
    preparationLine(track),
    last ? `${count(meetings.length, 'meeting')}, the last on ${sayDate(last.on)}${how}` : '',
    wishes.length > 0 ? `Would like: ${wishes.map((wish) => label('FORMATS', wish)).join(', ')}` : '',
  ].filter(Boolean);
}

function preparationLine({ preparedAt, topics }: Track): string {
  if (preparedAt) return `Prepared on ${sayDate(dayOf(preparedAt))}`;
  if (topics.length === 0) return 'Not begun';
  const left = PREPARATION_TOPICS.filter((topic) => !topics.includes(topic)).map((topic) =>
    label('PREPARATION_TOPICS', topic),
  );
  const open = left.length > 0 ? `. Not yet: ${left.join('; ').toLowerCase()}` : '';
  return `${topics.length} of ${count(PREPARATION_TOPICS.length, 'topic')}${open}`;
}

function waitLines(
  { until, contactBy, by, avoid, reviewOn, dateReachedAt }: ReadinessAgreement,
  words: Vocabulary,
): string[] {
  return [
    sayUntil(until),
    dateReachedAt ? `Their date came on ${sayDate(dayOf(dateReachedAt))}; the question is with us` : '',
    `They want to hear from us ${label('WAIT_CONTACTS', contactBy).toLowerCase()}`,
    by ? `From ${words.staff(by)}` : '',
    avoid.length > 0 ? `Never on ${avoid.map(sayDate).join(', ')}` : '',
    `Reviewed among us on ${sayDay(reviewOn)}, without contacting them`,
  ].filter(Boolean);
}
