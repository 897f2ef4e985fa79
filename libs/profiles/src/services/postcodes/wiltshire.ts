import type { PostcodesInput } from '../../schema/service.js';
import { assumption } from '../shared/sources.js';

const WILTSHIRE = 'wiltshire';
const SWINDON = 'swindon';
const ELSEWHERE = 'elsewhere';

/** Wiltshire and Swindon by postcode. */
export const wiltshirePostcodes: PostcodesInput = {
  places: [
    { councils: [SWINDON], of: ['SN1', 'SN2', 'SN3', 'SN25', 'SN26'] },
    { councils: [SWINDON, WILTSHIRE], of: ['SN4', 'SN5'] },
    { councils: [SWINDON, WILTSHIRE, ELSEWHERE], of: ['SN6'] },
    { councils: [WILTSHIRE], of: ['SN8', 'SN9', 'SN10', 'SN11', 'SN12', 'SN13', 'SN15', 'SN16'] },
    { councils: [WILTSHIRE], of: ['BA12', 'BA13', 'BA14', 'BA15', 'SP1', 'SP2', 'SP3', 'SP4'] },
    { councils: [WILTSHIRE, ELSEWHERE], of: ['BA2', 'RG17', 'SN14', 'SP5', 'SP7', 'SP9', 'SP11'] },
  ],
  source: assumption('Written from general knowledge of the area; the service checks it before it relies on it.'),
};
