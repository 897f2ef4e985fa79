import type { CommandName, CommandPayloads, RefusalCode, StaffRole } from '../src/index.js';
import {
  ELSEWHERE_PROFILE,
  concluded,
  eligible,
  HARMED,
  type Life,
  meetingAt,
  prepared,
  PROFILE,
  RESPONSIBLE,
} from './lives.js';

/** A named situation: how the case came there, the command, the code it is refused with, and the role if it matters. */
export type Situation = {
  [N in CommandName]: readonly [string, () => Life, N, CommandPayloads[N], RefusalCode, StaffRole?];
}[CommandName];

export const T = { textId: null };
export const session = { ...meetingAt('2026-05-05T10:00:00.000Z'), attendees: [HARMED, RESPONSIBLE] };
export const wait = {
  participant: HARMED,
  until: { kind: 'date' as const, date: '2027-01-04' },
  contactBy: 'email' as const,
  by: null,
  avoid: [],
  reviewOn: null,
  ...T,
};
export const ended = { participant: HARMED, reason: 'changed-mind' as const, ...T };
export const sentence = { event: 'sentence' as const, participant: null, on: '2026-03-02' };
export const window = { participant: RESPONSIBLE, kind: 'release' as const, closesOn: '2026-06-01', ...T };
export const finding = {
  participant: RESPONSIBLE,
  requirement: 'responsibility' as const,
  met: true,
  evidence: 'plea' as const,
  on: '2026-03-02',
  ...T,
};
export const letter = { kind: 'apology' as const, from: RESPONSIBLE, to: HARMED, replyTo: null, ...T };
export const closed = () => concluded();
export const held = () => prepared().do('hold', { kind: 'safety', reviewOn: null, ...T });
export const withdrawn = () => eligible().do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T });
export const consent = {
  participant: HARMED,
  purpose: 'participation' as const,
  how: 'written' as const,
  witness: null,
  on: '2026-03-02',
  guardian: false,
  ...T,
};
export const risk = {
  participant: HARMED,
  factors: [{ factor: 'mental-health' as const, level: 'medium' as const, measures: true }],
  reviewOn: null,
  ...T,
};
export const supervision = { on: '2026-03-02', nextOn: null, ...T };
export const facilitators = [
  { id: 'facilitator-1', accreditation: 'advanced' as const },
  { id: 'facilitator-2', accreditation: 'advanced' as const },
];

export const transfer = {
  to: PROFILE,
  area: null,
  provider: 'south-justice',
  reason: 'moved-area' as const,
  ...T,
};
export const transferAway = { ...transfer, to: ELSEWHERE_PROFILE, provider: 'hill-justice' };
export const share = {
  to: ELSEWHERE_PROFILE,
  provider: 'hill-justice',
  role: 'supporting' as const,
  until: null,
  reason: 'people-in-two-areas' as const,
  ...T,
};
export const transferred = () => prepared().do('transfer', transfer);
export const shared = (life = prepared()) => life.do('share', share);
