import type { WhoseClock } from '@whenready/domain';
import { saySpan } from '../../../words/dates.js';
import type { TimeSpan } from './model.js';
import { escape } from './svg.js';

const NAMES: Readonly<Record<WhoseClock, string>> = { ours: 'ours', theirs: 'their choice', outside: 'outside dates' };
const LENGTH = 1000;
const THINNEST = 6;

/** How long a case's life was whose, longest first. */
export interface TimeShare {
  readonly whose: WhoseClock;
  readonly text: string;
}

/** The days of each owner, added up. */
export function timeShares(spans: readonly TimeSpan[]): TimeShare[] {
  return (Object.keys(NAMES) as WhoseClock[])
    .map((whose) => ({
      whose,
      days: spans.filter((span) => span.whose === whose).reduce((sum, { days }) => sum + days, 0),
    }))
    .filter(({ whose, days }) => days > 0 || whose === 'ours')
    .sort((a, b) => b.days - a.days)
    .map(({ whose, days }) => ({ whose, text: `${saySpan(days)} ${NAMES[whose]}` }));
}

/** A bar of the case's life from its opening to now, each stretch in its owner's colour and pattern. */
export function drawTime(spans: readonly TimeSpan[]): string {
  const total = spans.reduce((sum, span) => sum + lengthOf(span), 0) || 1;
  const widths = spans.map((span) => Math.max(THINNEST, (lengthOf(span) / total) * LENGTH));
  const scale = LENGTH / widths.reduce((sum, width) => sum + width, 0);
  let x = 0;
  const bars = spans.map(({ whose, days }, place) => {
    const width = widths[place]! * scale;
    const bar = `<rect class="wr-time__${whose}" x="${x.toFixed(1)}" y="0" width="${Math.max(width - 2, 2).toFixed(1)}" height="16"><title>${escape(`${saySpan(days)} ${NAMES[whose]}`)}</title></rect>`;
    x += width;
    return bar;
  });
  return `<svg class="wr-time__bar" viewBox="0 0 ${LENGTH} 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">${bars.join('')}</svg>`;
}

const lengthOf = ({ from, to }: TimeSpan): number => Date.parse(to) - Date.parse(from);
