import {
  type Case,
  dayOf,
  type Finding,
  isMainRole,
  type OpenStage,
  PREPARATION_TOPICS,
  type Requirement,
  requirementsOf,
  sayEvent,
  type Track,
} from '@whenready/domain';
import { count, sayDate, sayShortDate } from '../../../words/dates.js';
import { label } from '../../../words/labels.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { communicationMark, followUpMark } from './later-marks.js';
import type { LaneMark, MarkState, PathLane } from './model.js';

/** One participant's track through the stages. */
export function laneOf(track: Track, theCase: Case, here: OpenStage, words: Vocabulary): PathLane {
  const marks = [
    eligibilityMark(track),
    preparationMark(track),
    communicationMark(track, theCase),
    followUpMark(track, theCase),
  ];
  return {
    id: track.id,
    name: words.person(track.id),
    role: words.role(track.role) + (track.supports ? ` of ${words.person(track.supports)}` : ''),
    marks: marks.filter((mark) => mark !== null),
    wait: waitOf(track),
    withdrawn: track.withdrawn && {
      stage: here,
      text: `Withdrew on ${sayDate(dayOf(track.withdrawn.at))}: ${label('ALL_REASONS', track.withdrawn.reason).toLowerCase()}`,
    },
  };
}

function eligibilityMark(track: Track): LaneMark | null {
  const asked = requirementsOf(track);
  if (asked.length === 0) return null;
  const met = asked.filter((requirement) => track.findings[requirement]?.met).length;
  const dots = asked.map((requirement) => ({
    state: stateOf(track.findings[requirement]),
    means: sayRequirement(requirement, track.findings[requirement]),
  }));
  const text = met === asked.length ? 'Requirements met' : `${met} of ${asked.length} met`;
  return { stage: 'eligibility', text, day: null, dots };
}

const stateOf = (finding: Finding | undefined): MarkState => (finding ? (finding.met ? 'done' : 'no') : 'open');

/** One requirement and what is known of it, in words. */
export function sayRequirement(requirement: Requirement, finding: Finding | undefined): string {
  const what = label('REQUIREMENTS', requirement);
  if (!finding) return `${what}: not established yet`;
  return `${what}: ${finding.met ? 'yes' : 'no'}, ${sayDate(finding.on)}`;
}

function preparationMark({ role, topics, preparedAt }: Track): LaneMark | null {
  if (preparedAt) {
    const day = dayOf(preparedAt);
    const dots = [{ state: 'done' as const, means: `Prepared on ${sayDate(day)}` }];
    return { stage: 'preparation', text: 'Prepared', day: sayShortDate(day), dots };
  }
  if (!isMainRole(role) && topics.length === 0) return null;
  const means = `Preparation: ${topics.length} of ${count(PREPARATION_TOPICS.length, 'topic')}`;
  const text = topics.length === 0 ? 'Not begun' : `${topics.length} of ${PREPARATION_TOPICS.length} topics`;
  return { stage: 'preparation', text, day: null, dots: [{ state: topics.length > 0 ? 'part' : 'open', means }] };
}

function waitOf({ wait }: Track): PathLane['wait'] {
  if (!wait) return null;
  if (wait.dateReachedAt) return { heading: 'Asked to wait', text: 'Their date has come' };
  if (wait.until.kind === 'date') return { heading: 'Not ready yet', text: `until ${sayShortDate(wait.until.date)}` };
  if (wait.until.kind === 'event') return { heading: 'Not ready yet', text: `until ${sayEvent(wait.until.event)}` };
  return { heading: 'Not ready yet', text: 'open-ended' };
}
