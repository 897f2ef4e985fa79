import type { PostcodesInput } from '../../schema/service.js';
import { assumption } from '../shared/sources.js';

const KNOWSLEY = 'knowsley';
const LIVERPOOL = 'liverpool';
const SEFTON = 'sefton';
const ST_HELENS = 'st-helens';
const WIRRAL = 'wirral';
const ELSEWHERE = 'elsewhere';

/** The five boroughs of Merseyside by postcode. */
export const merseysidePostcodes: PostcodesInput = {
  places: [
    {
      councils: [LIVERPOOL],
      of: [
        ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L11', 'L12', 'L13', 'L15', 'L17', 'L18', 'L19'],
        ...['L25', 'L27'],
      ],
    },
    { councils: [LIVERPOOL, SEFTON], of: ['L10', 'L20'] },
    { councils: [LIVERPOOL, KNOWSLEY], of: ['L14', 'L16', 'L28'] },
    { councils: [LIVERPOOL, ELSEWHERE], of: ['L24'] },
    { councils: [SEFTON], of: ['L21', 'L22', 'L23', 'L29', 'L30', 'L31', 'L38', 'PR8 1', 'PR8 2', 'PR8 3', 'PR8 4'] },
    { councils: [SEFTON], of: ['PR9 0', 'PR9 7', 'PR9 9'] },
    { councils: [SEFTON, ELSEWHERE], of: ['L37', 'PR8', 'PR9'] },
    { councils: [KNOWSLEY], of: ['L26', 'L32', 'L34', 'L36'] },
    { councils: [KNOWSLEY, ST_HELENS], of: ['L35'] },
    { councils: [KNOWSLEY, ELSEWHERE], of: ['L33', 'WA8'] },
    { councils: [ST_HELENS], of: ['WA9', 'WA10', 'WA11', 'WA12'] },
    { councils: [ST_HELENS, ELSEWHERE], of: ['WN4'] },
    {
      councils: [WIRRAL],
      of: [...['CH41', 'CH42', 'CH43', 'CH44', 'CH45', 'CH46', 'CH47', 'CH48', 'CH49', 'CH60', 'CH61', 'CH62', 'CH63']],
    },
  ],
  source: assumption('Written from general knowledge of the area; the service checks it before it relies on it.'),
};
