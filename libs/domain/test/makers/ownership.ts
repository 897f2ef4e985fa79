import { ASSIGN_REASONS, HAND_BACK_REASONS, SHARE_REASONS, SHARE_ROLES, TRANSFER_REASONS } from '../../src/index.js';
import { PROFILE } from '../lives.js';
import { ELSEWHERE_PROFILE } from '../situations.js';
import { dayIn, type Maker, of } from './maker.js';

const SERVICES = [PROFILE, ELSEWHERE_PROFILE];
const PROVIDERS = ['north-mediation', 'south-justice', 'coast-mediation', 'hill-justice'];

/** Random commands: who has the case. */
export const ownershipMakers: readonly Maker[] = [
  (_, step) => ({ route: { area: of(['north', 'south', 'east'], step.who), provider: of(PROVIDERS, step.pick) } }),
  (_, step) => ({
    assign: {
      coordinator: of(['coord-1', 'coord-2'], step.who),
      reason: step.flag ? of(ASSIGN_REASONS, step.pick) : null,
    },
  }),
  (_, step) => ({ unassign: { reason: of(HAND_BACK_REASONS, step.who), textId: null } }),
  (_, step) => ({
    transfer: {
      to: of(SERVICES, step.who),
      area: step.flag ? null : of(['north', 'hills'], step.who),
      provider: of(PROVIDERS, step.pick),
      reason: of(TRANSFER_REASONS, step.pick),
      textId: null,
    },
  }),
  (life, step) => ({
    share: {
      to: of(SERVICES, step.who),
      provider: of(PROVIDERS, step.pick),
      role: of(SHARE_ROLES, step.who),
      until: step.flag ? dayIn(life, 1 + (step.pick % 60)) : null,
      reason: of(SHARE_REASONS, step.pick),
      textId: null,
    },
  }),
  (life, step) => ({
    unshare: { share: of(life.theCase?.shares ?? [], step.who)?.id ?? 'none', textId: null },
  }),
];
