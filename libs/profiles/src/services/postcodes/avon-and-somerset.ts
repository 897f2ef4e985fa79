import type { PostcodesInput } from '../../schema/service.js';
import { assumption } from '../shared/sources.js';

const BRISTOL = 'bristol';
const BATH = 'bath-and-north-east-somerset';
const SOUTH_GLOS = 'south-gloucestershire';
const NORTH_SOMERSET = 'north-somerset';
const SOMERSET = 'somerset';
const ELSEWHERE = 'elsewhere';

/** The five councils of Avon and Somerset by postcode. BA12 to BA15 lie in Wiltshire, so they are not here. */
export const avonAndSomersetPostcodes: PostcodesInput = {
  places: [
    { councils: [BRISTOL], of: ['BS1', 'BS2', 'BS3', 'BS4', 'BS5', 'BS6', 'BS9', 'BS11', 'BS13'] },
    { councils: [BRISTOL], of: ['BS7 8', 'BS7 9', 'BS8 1', 'BS8 2', 'BS8 4', 'BS10 5', 'BS10 6', 'BS14 8', 'BS14 9'] },
    { councils: [BRISTOL, SOUTH_GLOS], of: ['BS7', 'BS10', 'BS15', 'BS16'] },
    { councils: [BRISTOL, NORTH_SOMERSET], of: ['BS8'] },
    { councils: [BRISTOL, BATH], of: ['BS14'] },
    { councils: [SOUTH_GLOS], of: ['BS16 9', 'BS30', 'BS32', 'BS34', 'BS35', 'BS36', 'BS37'] },
    { councils: [SOUTH_GLOS, ELSEWHERE], of: ['GL9', 'GL12', 'GL13', 'SN14'] },
    { councils: [BATH], of: ['BA1', 'BS31', 'BS39'] },
    { councils: [BATH, SOMERSET], of: ['BA3'] },
    { councils: [BATH, SOMERSET, ELSEWHERE], of: ['BA2'] },
    { councils: [BATH, NORTH_SOMERSET], of: ['BS40'] },
    { councils: [NORTH_SOMERSET], of: ['BS20', 'BS21', 'BS22', 'BS23', 'BS29', 'BS41', 'BS48', 'BS49'] },
    { councils: [NORTH_SOMERSET, SOMERSET], of: ['BS24', 'BS25', 'BS26'] },
    { councils: [SOMERSET], of: ['BS27', 'BS28'] },
    {
      councils: [SOMERSET],
      of: ['BA4', 'BA5', 'BA6', 'BA7', 'BA8', 'BA9', 'BA10', 'BA11', 'BA16', 'BA20', 'BA21'],
    },
    {
      councils: [SOMERSET],
      of: [
        ...['TA1', 'TA2', 'TA3', 'TA4', 'TA5', 'TA6', 'TA7', 'TA8', 'TA9', 'TA10', 'TA11', 'TA12', 'TA13', 'TA14'],
        ...['TA15', 'TA16', 'TA17', 'TA18', 'TA19', 'TA22', 'TA23', 'TA24'],
      ],
    },
    { councils: [SOMERSET, ELSEWHERE], of: ['BA22', 'TA20', 'TA21'] },
  ],
  source: assumption('Written from general knowledge of the area; the service checks it before it relies on it.'),
};
