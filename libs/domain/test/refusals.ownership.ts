import { assigned, prepared, referred } from './lives.js';
import { share, shared, T, transfer, transferAway, type Situation } from './situations.js';

const inTriage = () => referred(undefined, { council: null });
const ledElsewhere = () => prepared().do('share', { ...share, role: 'lead' });

export const OWNERSHIP: readonly Situation[] = [
  ['an area that the service does not have', inTriage, 'route', { area: 'west', provider: 'x' }, 'UNKNOWN_AREA'],
  [
    'a provider without a contract there',
    inTriage,
    'route',
    { area: 'north', provider: 'south-justice' },
    'UNKNOWN_PROVIDER',
  ],
  ['routing what has a provider', referred, 'route', { area: 'north', provider: 'north-mediation' }, 'ALREADY_ROUTED'],
  ['assigning before accepting', referred, 'assign', { coordinator: 'coord-1' }, 'NOT_ACCEPTED_YET'],
  ['assigning the same person', assigned, 'assign', { coordinator: 'coord-1' }, 'ALREADY_ASSIGNED'],
  ['someone else without a reason', assigned, 'assign', { coordinator: 'coord-2' }, 'REASON_NEEDED'],
  ['someone else as if it were new', assigned, 'assign', { coordinator: 'coord-2', reason: 'new' }, 'REASON_NEEDED'],
  ['handing back what nobody has', referred, 'unassign', { reason: 'workload', ...T }, 'NOT_ASSIGNED'],
  ['transferred within the service out of triage', inTriage, 'transfer', transfer, 'IN_TRIAGE'],
  [
    'transferred to its own provider',
    assigned,
    'transfer',
    { ...transfer, provider: 'north-mediation' },
    'ALREADY_ROUTED',
  ],
  ['transferred to nobody', assigned, 'transfer', { ...transfer, provider: 'nobody' }, 'UNKNOWN_PROVIDER'],
  ['transferred to nowhere', assigned, 'transfer', { ...transfer, area: 'west' }, 'UNKNOWN_AREA'],
  [
    'transferred to one of two areas, and it is not said which',
    assigned,
    'transfer',
    { ...transferAway, provider: 'coast-mediation' },
    'UNKNOWN_AREA',
  ],
  ['transferred by a coordinator', assigned, 'transfer', transfer, 'ROLE_NOT_ALLOWED', 'coordinator'],
  ['shared out of triage', inTriage, 'share', share, 'IN_TRIAGE'],
  ['shared with nobody', assigned, 'share', { ...share, provider: 'north-mediation' }, 'UNKNOWN_PROVIDER'],
  [
    'shared with its own provider',
    assigned,
    'share',
    { ...share, to: transfer.to, provider: 'north-mediation' },
    'ALREADY_SHARED',
  ],
  ['shared twice in the same way', shared, 'share', share, 'ALREADY_SHARED'],
  ['shared until today', assigned, 'share', { ...share, until: '2026-03-02' }, 'DATE_IN_PAST'],
  [
    'a second lead',
    ledElsewhere,
    'share',
    { ...share, to: transfer.to, provider: 'south-justice', role: 'lead' },
    'LEAD_TAKEN',
  ],
  ['ending no share', assigned, 'unshare', { share: 'share-1', ...T }, 'UNKNOWN_SHARE'],
  ['ending another share', shared, 'unshare', { share: 'share-1', ...T }, 'UNKNOWN_SHARE'],
];
