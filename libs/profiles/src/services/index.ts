import avonSomersetPartnership from './avon-somerset-partnership.js';
import avonSomersetPolice from './avon-somerset-police.js';
import gloucestershire from './gloucestershire.js';
import merseyside from './merseyside.js';
import wiltshire from './wiltshire.js';

/** The shipped profiles by file name: a new one is a new file and one line here. */
export const SHIPPED_PROFILES = {
  'services/avon-somerset-partnership.ts': avonSomersetPartnership,
  'services/avon-somerset-police.ts': avonSomersetPolice,
  'services/gloucestershire.ts': gloucestershire,
  'services/merseyside.ts': merseyside,
  'services/wiltshire.ts': wiltshire,
};
