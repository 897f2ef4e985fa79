import type { CaseView, TimelineEntry } from '@whenready/contracts';
import { dayOf, daysBetween, type Instant, type WhoseClock } from '@whenready/domain';
import type { TimeSpan } from './model.js';

/**
 * Whose time a case's life has been, from its opening to now (or to its end): the service's own, somebody's choice, or
 * an outside date's. Read off the turns of its clock.
 */
export function timeSpans(view: CaseView, timeline: readonly TimelineEntry[], now: Instant): TimeSpan[] {
  const end = view.case.closed?.at ?? now;
  const turns = [...timeline]
    .reverse()
    .filter(({ type }) => type === 'clock-turned')
    .map(({ at, data }) => ({ at, whose: (data as { whose: WhoseClock }).whose }));
  const known = turns.length > 0 ? turns : turnOfNow(view);
  const starts = [{ at: view.openedAt, whose: 'ours' as WhoseClock }, ...known];
  const spans = starts.map(({ at, whose }, place) => spanOf(whose, at, starts[place + 1]?.at ?? end));
  return joined(spans.filter(({ from, to }) => from < to));
}

function turnOfNow({ case: { clock } }: CaseView): { at: Instant; whose: WhoseClock }[] {
  return clock.whose === 'ours' ? [] : [{ at: clock.since, whose: clock.whose }];
}

const spanOf = (whose: WhoseClock, from: Instant, to: Instant): TimeSpan => ({
  whose,
  from,
  to,
  days: daysBetween(dayOf(from), dayOf(to)),
});

function joined(spans: readonly TimeSpan[]): TimeSpan[] {
  const result: TimeSpan[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.whose === span.whose) result[result.length - 1] = spanOf(span.whose, last.from, span.to);
    else result.push(span);
  }
  return result;
}
