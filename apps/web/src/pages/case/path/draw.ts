import { sayShortDate } from '../../../words/dates.js';
import { drawLane } from './draw-lane.js';
import { COLUMN, columnX, END_X, heightFor, laneY, reachOf, TRUNK_Y, WIDTH } from './geometry.js';
import type { CasePath, PathStage } from './model.js';
import { circle, escape, group, line, rect, text, tick } from './svg.js';

/**
 * Draws a case's path: the stages as a line with a station each, the column where the case stands, and under it a
 * track for each participant. Colours and type come from the style sheet; no style is written into the picture, and
 * everything that it shows stands in {@link pathInWords} as well.
 */
export function drawPath(path: CasePath, label: string): string {
  const height = heightFor(path.lanes.length);
  const parts = [
    drawHere(path, height),
    drawTrunk(path),
    ...path.stages.map((stage) => drawStation(stage, path)),
    drawEnd(path),
    drawNext(path),
    ...path.lanes.map((lane, place) => drawLane(lane, path.here, laneY(place), place, path.closed !== null)),
  ];
  return `<svg class="wr-path" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(label)}">${parts.join('')}</svg>`;
}

/** The band behind the stage where the case stands or ended, with its flag. */
function drawHere({ here, closed, hold }: CasePath, height: number): string {
  const x = columnX(here) - COLUMN / 2 + 4;
  const flag = closed ? 'Closed' : hold ? 'On hold' : 'We are here';
  const kind = closed ? ' wr-path__here--closed' : hold ? ' wr-path__here--hold' : '';
  return group(
    `wr-path__here${kind}`,
    rect({ x, y: 24, width: COLUMN - 8, height: height - 34, r: 10 }),
    rect({ x: columnX(here) - 50, y: 10, width: 100, height: 28, r: 14, class: 'wr-path__flag' }),
    text(columnX(here), 29, flag, 'wr-path__flag-text'),
  );
}

function drawTrunk({ here, closed }: CasePath): string {
  const reached = reachOf(here, closed !== null);
  const start = columnX('referral');
  return group(
    'wr-path__trunk',
    line(start, TRUNK_Y, END_X, TRUNK_Y, 'wr-path__ahead'),
    line(start, TRUNK_Y, reached, TRUNK_Y, 'wr-path__been'),
  );
}

function drawStation({ stage, label, progress, from }: PathStage, { closed }: CasePath): string {
  const x = columnX(stage);
  const since = progress === 'now' ? `since ${sayShortDate(from!)}` : sayShortDate(from ?? '');
  const skipped = progress === 'done' && from === null;
  const marks = {
    done: circle(x, TRUNK_Y, 13, 'wr-path__station-done') + (skipped ? '' : tick(x, TRUNK_Y, 'wr-path__tick')),
    now:
      circle(x, TRUNK_Y, 19, 'wr-path__halo') +
      circle(x, TRUNK_Y, 14, 'wr-path__station-now') +
      circle(x, TRUNK_Y, 5, 'wr-path__core'),
    ahead: circle(x, TRUNK_Y, 11, 'wr-path__station-ahead'),
  };
  return group(
    `wr-path__station wr-path__station--${progress}${closed ? ' wr-path__station--closed' : ''}`,
    marks[progress],
    text(x, TRUNK_Y - 32, label, 'wr-path__stage'),
    from ? text(x, TRUNK_Y + 40, since, 'wr-path__date') : '',
  );
}

/** The next date, as a waymark on the road ahead. */
function drawNext({ next, here, closed }: CasePath): string {
  if (!next || closed) return '';
  const x = columnX(here) + COLUMN / 2 + 18;
  return group(
    'wr-path__next',
    `<path d="M${x} ${TRUNK_Y - 9}l9 9l-9 9l-9 -9z"/>`,
    text(x, TRUNK_Y + 26, 'next date', 'wr-path__next-text'),
    text(x, TRUNK_Y + 41, sayShortDate(next.on), 'wr-path__next-day'),
  );
}

function drawEnd({ here, closed }: CasePath): string {
  const kind = closed && here === 'follow-up' ? 'wr-path__end wr-path__end--reached' : 'wr-path__end';
  return group(kind, rect({ x: END_X - 3, y: TRUNK_Y - 14, width: 6, height: 28, r: 3 }));
}
