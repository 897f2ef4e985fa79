import { type OpenStage, STAGES } from '@whenready/domain';
import { columnX, END_X, GUTTER, reachOf } from './geometry.js';
import type { LaneMark, PathLane } from './model.js';
import { circle, cross, escape, group, line, rect, text, tick } from './svg.js';

const NAME_LENGTH = 21;
const PILL_WIDTH = 156;

/** Draws one participant's track at a height. */
export function drawLane(lane: PathLane, here: OpenStage, y: number, place: number, closed: boolean): string {
  const reached = lane.withdrawn ? columnX(here) : reachOf(here, closed);
  return group(
    'wr-path__lane',
    place === 0 ? line(16, y - 48, END_X, y - 48, 'wr-path__rule') : '',
    text(16, y - 3, short(lane.name), 'wr-path__name'),
    text(16, y + 16, short(lane.role, 27), 'wr-path__role'),
    lane.withdrawn ? '' : line(GUTTER + 18, y, END_X, y, 'wr-path__lane-ahead'),
    line(GUTTER + 18, y, reached, y, 'wr-path__lane-been'),
    circle(columnX('referral'), y, 6, 'wr-path__joined'),
    ...lane.marks.map((mark) => drawMark(mark, y, coverOf(mark.stage, lane, here))),
    lane.wait && !closed ? drawWait(lane.wait, columnX(here), y) : '',
    lane.withdrawn ? drawStop(columnX(here), y) : '',
  );
}

type Cover = 'stop' | 'pause' | null;

/** What lies over a mark: after a stop nothing is drawn, under a pause only the mark's words. */
function coverOf(stage: OpenStage, lane: PathLane, here: OpenStage): Cover {
  if (lane.withdrawn !== null && STAGES.indexOf(stage) >= STAGES.indexOf(here)) return 'stop';
  return lane.wait !== null && stage === here ? 'pause' : null;
}

function drawMark({ stage, text: words, day, dots }: LaneMark, y: number, cover: Cover): string {
  if (cover === 'stop') return '';
  if (cover === 'pause') return text(columnX(stage), y + 39, words, 'wr-path__mark-text');
  const gap = 26;
  const first = columnX(stage) - ((dots.length - 1) * gap) / 2;
  return group(
    'wr-path__mark',
    ...dots.map((dot, place) => drawDot(dot, first + place * gap, y)),
    text(columnX(stage), y + 27, words, 'wr-path__mark-text'),
    day ? text(columnX(stage), y + 43, day, 'wr-path__mark-text') : '',
  );
}

function drawDot({ state, means }: LaneMark['dots'][number], x: number, y: number): string {
  const inside = {
    done: tick(x, y, 'wr-path__tick', 0.72),
    no: cross(x, y, 3.6, 'wr-path__cross'),
    part: halfDisc(x, y),
    open: '',
  };
  return group(
    `wr-path__dot wr-path__dot--${state}`,
    `<title>${escape(means)}</title>`,
    circle(x, y, 9.5),
    inside[state],
  );
}

const halfDisc = (x: number, y: number): string => `<path class="wr-path__half" d="M${x} ${y - 6}a6 6 0 0 0 0 12z"/>`;

/** A pause on the track: their choice, and until when. */
function drawWait({ heading, text: words }: NonNullable<PathLane['wait']>, x: number, y: number): string {
  const left = x - PILL_WIDTH / 2;
  return group(
    'wr-path__wait',
    rect({ x: left, y: y - 22, width: PILL_WIDTH, height: 44, r: 22 }),
    rect({ x: left + 17, y: y - 9, width: 5, height: 18, r: 1.5, class: 'wr-path__bar' }),
    rect({ x: left + 26, y: y - 9, width: 5, height: 18, r: 1.5, class: 'wr-path__bar' }),
    text(left + 42, y - 3, heading, 'wr-path__wait-heading'),
    text(left + 42, y + 13, words, 'wr-path__wait-text'),
  );
}

function drawStop(x: number, y: number): string {
  return group(
    'wr-path__stop',
    circle(x, y, 11),
    cross(x, y, 4.4, 'wr-path__cross'),
    text(x, y + 28, 'Withdrew', 'wr-path__mark-text'),
  );
}

const short = (words: string, length = NAME_LENGTH): string =>
  words.length > length ? `${words.slice(0, length - 1).trimEnd()}…` : words;
