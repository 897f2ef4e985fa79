import type { CaseView, TimelineEntry } from '@whenready/contracts';
import { type CalendarDay, dayOf, type Instant, type OpenStage, type Stage, STAGES } from '@whenready/domain';
import { sayDate } from '../../../words/dates.js';
import { label } from '../../../words/labels.js';
import type { Vocabulary } from '../../../words/vocabulary.js';
import { laneOf } from './lane.js';
import type { CasePath, PathStage } from './model.js';
import { timeSpans } from './time.js';

const OPEN_STAGES = STAGES.filter((stage): stage is OpenStage => stage !== 'closed');

/**
 * Works out a case's path.
 * @param timeline newest first, as the api gives it: when each stage began, and whose time it was
 */
export function pathOf(view: CaseView, timeline: readonly TimelineEntry[], words: Vocabulary, now: Instant): CasePath {
  const { closed, hold, tracks } = view.case;
  const here: OpenStage = view.stage === 'closed' ? ((closed?.from ?? 'referral') as OpenStage) : view.stage;
  const entered = enteredDays(view, timeline);
  return {
    here,
    stages: OPEN_STAGES.map((stage) => stageOf(stage, here, closed !== null, entered.get(stage) ?? null)),
    closed: closed && { on: dayOf(closed.at), how: label('CLOSE_OUTCOMES', closed.outcome) },
    hold: hold && `On hold since ${sayDate(dayOf(hold.since))}; we look again on ${sayDate(hold.reviewOn)}`,
    lanes: tracks.map((track) => laneOf(track, view.case, here, words)),
    time: timeSpans(view, timeline, now),
    next: view.nextDeadline && {
      on: dayOf(view.nextDeadline.at),
      what: label('DEADLINE_KINDS', view.nextDeadline.kind),
    },
    openedOn: dayOf(view.openedAt),
    today: dayOf(closed?.at ?? now),
  };
}

function stageOf(stage: OpenStage, here: OpenStage, closed: boolean, from: CalendarDay | null): PathStage {
  const place = OPEN_STAGES.indexOf(stage) - OPEN_STAGES.indexOf(here);
  const progress = place < 0 || (place === 0 && closed) ? 'done' : place === 0 ? 'now' : 'ahead';
  return { stage, label: label('STAGES', stage), progress, from: place > 0 ? null : from };
}

/** The last day on which each stage was entered; a step back and forth again counts from the later day. */
function enteredDays(view: CaseView, timeline: readonly TimelineEntry[]): Map<Stage, CalendarDay> {
  const days = new Map<Stage, CalendarDay>([['referral', dayOf(view.openedAt)]]);
  for (const { type, at, data } of [...timeline].reverse())
    if (type === 'stage-entered') days.set((data as { stage: Stage }).stage, dayOf(at));
  if (view.stage !== 'closed') days.set(view.stage, dayOf(view.stageSince));
  return days;
}
