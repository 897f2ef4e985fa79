import type { OpenStage } from '@whenready/domain';
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
