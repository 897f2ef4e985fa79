import {
  ASSIGN_REASONS,
  type DecisionProfile,
  HAND_BACK_REASONS,
  SHARE_REASONS,
  SHARE_ROLES,
  TRANSFER_REASONS,
} from '../../src/index.js';
import { type AnyStep, dayIn, type Maker, of, type Standing } from './maker.js';

const providersOf = ({ areas }: DecisionProfile) =>
  areas.flatMap(({ contracts }) => contracts.map(({ provider }) => provider));
const anyArea = ({ areas }: DecisionProfile, n: number) => of([...areas.map(({ code }) => code), 'elsewhere'], n);

/** A service, the case's own pinned one or another's of today, and somebody who may be a provider of it. */
function anyService({ profile, services }: Standing, { who, pick }: AnyStep) {
  const to = of([profile, ...services.filter(({ code }) => code !== profile.code)], who);
  return { to, provider: of([...providersOf(to), ...services.flatMap(providersOf)], pick) };
}

/** Random commands: who has the case. */
export const ownershipMakers: readonly Maker[] = [
  ({ profile }, step) => ({
    route: { area: anyArea(profile, step.who), provider: of(providersOf(profile), step.pick) },
  }),
  (_, step) => ({
    assign: {
      coordinator: of(['coord-1', 'coord-2'], step.who),
      reason: step.flag ? of(ASSIGN_REASONS, step.pick) : null,
    },
  }),
  (_, step) => ({ unassign: { reason: of(HAND_BACK_REASONS, step.who), textId: null } }),
  (life, step) => ({
    transfer: {
      ...anyService(life, step),
      area: step.flag ? null : anyArea(anyService(life, step).to, step.pick),
      reason: of(TRANSFER_REASONS, step.pick),
      textId: null,
    },
  }),
  (life, step) => ({
    share: {
      ...anyService(life, step),
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
