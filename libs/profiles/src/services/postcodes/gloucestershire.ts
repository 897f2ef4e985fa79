import type { PostcodesInput } from '../../schema/service.js';
import { assumption } from '../shared/sources.js';

const CHELTENHAM = 'cheltenham';
const COTSWOLD = 'cotswold';
const FOREST = 'forest-of-dean';
const GLOUCESTER = 'gloucester';
const STROUD = 'stroud';
const TEWKESBURY = 'tewkesbury';
const ELSEWHERE = 'elsewhere';

/** The six districts of Gloucestershire by postcode. South Gloucestershire lies outside the service's area. */
export const gloucestershirePostcodes: PostcodesInput = {
  places: [
    { councils: [GLOUCESTER], of: ['GL1'] },
    { councils: [GLOUCESTER, STROUD, TEWKESBURY], of: ['GL2', 'GL4'] },
    { councils: [GLOUCESTER, TEWKESBURY], of: ['GL3'] },
    { councils: [STROUD], of: ['GL5', 'GL10', 'GL11'] },
    { councils: [STROUD, COTSWOLD], of: ['GL6'] },
    { councils: [STROUD, ELSEWHERE], of: ['GL12', 'GL13'] },
    { councils: [COTSWOLD], of: ['GL8', 'GL55'] },
    { councils: [COTSWOLD, ELSEWHERE], of: ['GL7', 'GL9', 'GL56'] },
    { councils: [COTSWOLD, TEWKESBURY], of: ['GL54'] },
    { councils: [FOREST], of: ['GL14', 'GL15', 'GL16', 'GL17', 'GL18'] },
    { councils: [FOREST, TEWKESBURY], of: ['GL19'] },
    { councils: [FOREST, ELSEWHERE], of: ['NP16', 'NP25'] },
    { councils: [TEWKESBURY, ELSEWHERE], of: ['GL20'] },
    { councils: [CHELTENHAM], of: ['GL50'] },
    { councils: [CHELTENHAM, TEWKESBURY], of: ['GL51', 'GL52'] },
    { councils: [CHELTENHAM, COTSWOLD, TEWKESBURY], of: ['GL53'] },
  ],
  source: assumption('Written from general knowledge of the area; the service checks it before it relies on it.'),
};
