import type { ServiceProfileInput } from '../../schema/profile.js';
import { published, unchecked } from './sources.js';

type Figure = ServiceProfileInput['publishedFigures'][number];

const EVALUATION = published('Ministry of Justice, evaluation of restorative justice schemes');
const OTHER_STUDIES = unchecked('"Studies on restorative justice", as the Merseyside page of 28 March 2018 puts it');
const OTHER_SERVICES = 'Measured on the services of the evaluation, not on this one.';

export const satisfied: Figure = {
  code: 'satisfied',
  standing: 'published',
  statement: '85% of victims who met face to face were satisfied.',
  value: 85,
  unit: 'percent',
  source: EVALUATION,
  caveat: OTHER_SERVICES,
};

export const wouldRecommend: Figure = {
  code: 'would-recommend',
  standing: 'published',
  statement: '78% of victims who took part would recommend restorative justice to other victims.',
  value: 78,
  unit: 'percent',
  source: EVALUATION,
  caveat: OTHER_SERVICES,
};

export const saved: Figure = {
  code: 'saved-for-each-pound',
  standing: 'published',
  statement: '£8 saved for every £1 spent.',
  value: 8,
  unit: 'pounds-for-one-pound',
  source: EVALUATION,
  caveat: 'Rests on conferencing at the London site, as Parliament’s Justice Committee noted (HC 164).',
};

export const lessReoffending: Figure = {
  code: 'less-reoffending',
  standing: 'published',
  statement: 'Reoffending reduced by 14%.',
  value: 14,
  unit: 'percent',
  source: EVALUATION,
  caveat: OTHER_SERVICES,
};

export const fewerTraumaSymptoms: Figure = {
  code: 'fewer-trauma-symptoms',
  standing: 'published',
  statement: 'Fewer symptoms of post-traumatic stress among victims.',
  value: null,
  unit: 'direction',
  source: OTHER_STUDIES,
  caveat: 'The page names no study and no size of the effect.',
};

export const lessFearAndAnger: Figure = {
  code: 'less-fear-and-anger',
  standing: 'published',
  statement: 'Significantly less fear and anger among victims.',
  value: null,
  unit: 'direction',
  source: OTHER_STUDIES,
  caveat: 'The page names no study and no size of the effect.',
};
