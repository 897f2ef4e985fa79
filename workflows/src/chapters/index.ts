import type { OpenStage } from '@whenready/domain';
import type { Life } from '../life.js';
import { afterword } from './afterword.js';
import type { Chapter } from './chapter.js';
import { communication } from './communication.js';
import { eligibility } from './eligibility.js';
import { followUp } from './followUp.js';
import { preparation } from './preparation.js';
import { referral } from './referral.js';

/** The chapters of a case, by the stage that each tells of. */
export const CHAPTERS: Readonly<Record<OpenStage, Chapter>> = {
  referral,
  eligibility,
  preparation,
  communication,
  'follow-up': followUp,
};

/** The chapter that a case is in now: that of its stage, or the afterword once it is closed. */
export const chapterOf = (life: Life): Pick<Chapter, 'tell'> =>
  life.openStage === null ? afterword : CHAPTERS[life.openStage];
