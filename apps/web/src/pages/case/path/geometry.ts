import { type OpenStage, STAGES } from '@whenready/domain';

/** The picture's measures, in units of its viewBox. */
export const WIDTH = 1040;
export const GUTTER = 190;
export const COLUMN = 164;
export const TRUNK_Y = 94;
export const FIRST_LANE_Y = 200;
export const LANE_HEIGHT = 88;
export const END_X = GUTTER + 5 * COLUMN + 4;

/** The middle of a stage's column. */
export const columnX = (stage: OpenStage): number => GUTTER + COLUMN * (STAGES.indexOf(stage) + 0.5);

/** The line of a participant's track. */
export const laneY = (place: number): number => FIRST_LANE_Y + LANE_HEIGHT * place;

/** How far a line is drawn through: to where the case stands, or to the end where it went all the way. */
export const reachOf = (here: OpenStage, closed: boolean): number =>
  closed && here === 'follow-up' ? END_X : columnX(here);

/** How high the picture is for so many tracks. */
export const heightFor = (lanes: number): number => laneY(Math.max(lanes, 1) - 1) + 62;
