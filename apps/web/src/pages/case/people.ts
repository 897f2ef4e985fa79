import type { CaseView } from '@whenready/contracts';
import { dayOf, PREPARATION_TOPICS, type ReadinessAgreement, requirementsOf, type Track } from '@whenready/domain';
import { sayUntil } from '../../forms/answers.js';
import { count, sayDate, sayDay } from '../../words/dates.js';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';
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
      facts: [
        { name: 'Now', lines: now && now !== view.whyWaiting.sentence ? [now] : [] },
        { name: 'Contact', lines: contactLines(track, details?.email ?? null, details?.phone ?? null) },
        { name: 'Requirements', lines: requirementsOf(track).map((one) => requirementLine(track, one)) },
        { name: 'Consent', lines: consentLines(track) },
        { name: 'Risks', lines: riskLines(track) },
        { name: 'Preparation', lines: [preparationLine(track)] },
        ...(track.wait ? [{ name: 'Their wait', lines: waitLines(track.wait, words) }] : []),
      ].filter(({ lines }) => lines.length > 0),
    };
  });
}

function tagOf({ withdrawn, wait, preparedAt }: Track): StatusTag | null {
  if (withdrawn) return { text: 'Withdrew', colour: 'grey' };
  if (wait) return { text: 'Not ready yet', colour: 'purple' };
  return preparedAt ? { text: 'Prepared', colour: 'teal' } : null;
}

const SAFETY = { safe: 'safe to use', unsafe: 'not safe: do not use' } as const;

function contactLines({ contact, remindersAgreed }: Track, email: string | null, phone: string | null): string[] {
  const safety = contact.email ? SAFETY[contact.email] : 'not recorded as safe';
  const lines = [email ? `${email} (${safety})` : 'No email address', phone ?? 'No telephone number'];
  return remindersAgreed ? [...lines, 'Agreed to automated reminders'] : lines;
}

function requirementLine({ findings }: Track, requirement: ReturnType<typeof requirementsOf>[number]): string {
  const finding = findings[requirement];
  const what = label('REQUIREMENTS', requirement);
  if (!finding) return `${what}: not established yet`;
  const how = label('EVIDENCE_KINDS', finding.evidence).toLowerCase();
  return `${what}: ${finding.met ? 'yes' : 'no'} (${how}, ${sayDate(finding.on)})`;
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
