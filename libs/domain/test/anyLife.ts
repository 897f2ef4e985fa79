import fc from 'fast-check';
import {
  ACCREDITATIONS,
  ALL_REASONS,
  type CaseEvent,
  type CommandName,
  type CommandPayloads,
  CONSENT_PURPOSES,
  EVIDENCE_KINDS,
  FORMATS,
  HOLD_KINDS,
  OUTSIDE_EVENTS,
  PREPARATION_TOPICS,
  type Refusal,
  REQUIREMENTS,
  RISK_FACTORS,
  RISK_LEVELS,
  STAFF_ROLES,
  WINDOW_KINDS,
} from '../src/index.js';
import { HARMED, type Life, RESPONSIBLE, SUPPORTER } from './lives.js';

/** A step of a random life: a number of days that pass, and a command of whatever kind. */
export interface AnyStep {
  readonly days: number;
  readonly pick: number;
  readonly who: number;
  readonly flag: boolean;
  readonly role: number;
}

export const anySteps = (maxLength = 40): fc.Arbitrary<AnyStep[]> =>
  fc.array(
    fc.record({
      days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 900 })),
      pick: fc.nat(9999),
      who: fc.nat(9999),
      flag: fc.boolean(),
      role: fc.oneof(
        { weight: 9, arbitrary: fc.constant(STAFF_ROLES.indexOf('service-lead')) },
        { weight: 1, arbitrary: fc.nat(6) },
      ),
    }),
    { minLength: 1, maxLength },
  );

const of = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

type Maker = (life: Life, step: AnyStep) => { [N in CommandName]?: CommandPayloads[N] };

const dayIn = (life: Life, days: number) =>
  new Date(Date.parse(life.now) + days * 86_400_000).toISOString().slice(0, 10);
const person = (step: AnyStep) => of([HARMED, RESPONSIBLE, SUPPORTER, 'nobody'], step.who);

const outsideEvent = (step: AnyStep) => of(OUTSIDE_EVENTS.slice(3, 6), step.pick);

const MAKERS: readonly Maker[] = [
  () => ({ accept: {} }),
  (_, step) => ({ decline: { reason: of(ALL_REASONS, step.who), textId: null } }),
  (_, step) => ({
    route: {
      area: of(['north', 'south', 'east'], step.who),
      provider: of(['north-mediation', 'south-justice'], step.who),
    },
  }),
  () => ({ assign: { coordinator: 'coord-1' } }),
  (_, step) => ({
    'record-contact-safety': { participant: person(step), channel: 'email', safety: step.flag ? 'safe' : 'unsafe' },
  }),
  (_, step) => ({ 'record-reminders-agreed': { participant: person(step), agreed: step.flag } }),
  (life, step) => ({
    'record-requirement': {
      participant: person(step),
      requirement: of(REQUIREMENTS, step.pick),
      met: step.flag || step.pick % 3 > 0,
      evidence: of(EVIDENCE_KINDS, step.who),
      on: dayIn(life, step.flag ? 0 : 1),
      textId: null,
    },
  }),
  (_, step) => ({
    'decide-eligibility': {
      outcome: of(['eligible', 'eligible', 'eligible', 'suitable-not-ready', 'not-suitable'] as const, step.who),
      reasons: step.flag ? ['too-soon'] : [],
      textId: null,
    },
  }),
  (life, step) => ({
    'agree-wait': {
      participant: person(step),
      until: of(
        [
          { kind: 'date', date: dayIn(life, (step.pick % 900) - 2) },
          { kind: 'open', nudgeEveryDays: 20 + (step.pick % 90), nudgesAtMost: step.pick % 8 },
          { kind: 'event', event: outsideEvent(step), expectedOn: step.flag ? dayIn(life, step.pick % 300) : null },
        ] as const,
        step.who + step.pick,
      ),
      contactBy: step.flag ? 'email' : 'phone',
      by: step.flag ? 'coord-1' : null,
      avoid: [dayIn(life, step.pick % 50)],
      reviewOn: null,
      textId: null,
    },
  }),
  (life, step) => ({
    'record-consent': {
      participant: person(step),
      purpose: of(CONSENT_PURPOSES, step.flag ? 0 : step.pick),
      how: step.pick % 5 ? 'written' : 'witnessed',
      witness: step.flag ? 'coord-1' : null,
      on: dayIn(life, 0),
      guardian: step.flag,
      textId: null,
    },
  }),
  (_, step) => ({
    'withdraw-consent': {
      participant: person(step),
      purpose: of(CONSENT_PURPOSES, step.flag ? 0 : step.pick),
      textId: null,
    },
  }),
  (life, step) => ({
    'record-risk': {
      participant: person(step),
      factors: step.flag
        ? [{ factor: of(RISK_FACTORS, step.pick), level: of(RISK_LEVELS, step.who), measures: step.pick % 2 > 0 }]
        : [],
      reviewOn: step.who % 3 ? null : dayIn(life, step.pick % 90),
      textId: null,
    },
  }),
  (_, step) => ({ 'mark-complex': { complex: step.flag, textId: null } }),
  (_, step) => ({
    'assign-facilitators': {
      facilitators: [
        { id: 'facilitator-1', accreditation: of(ACCREDITATIONS, step.flag ? 2 : step.who) },
        { id: step.pick % 4 ? 'facilitator-2' : 'facilitator-1', accreditation: 'advanced' },
      ],
    },
  }),
  (life, step) => ({
    'sign-off': { step: life.theCase?.stage === 'eligibility' || !step.flag ? 'eligibility' : 'session', textId: null },
  }),
  (_, step) => ({ 'mark-ready': { participant: person(step) } }),
  (_, step) => ({ 'end-wait': { participant: person(step), reason: 'changed-mind', textId: null } }),
  (life, step) => ({
    'record-outside-event': {
      event: outsideEvent(step),
      participant: step.flag ? person(step) : null,
      on: dayIn(life, step.pick % 7 ? 0 : 3),
    },
  }),
  (life, step) => ({
    'record-window': {
      participant: person(step),
      kind: of(WINDOW_KINDS, step.pick),
      closesOn: dayIn(life, (step.pick % 120) - 2),
      textId: null,
    },
  }),
  (_, step) => ({ hold: { kind: of(HOLD_KINDS, step.who), reviewOn: null, textId: null } }),
  () => ({ resume: {} }),
  (_, step) => ({
    'record-preparation': {
      participant: person(step),
      topics: [of(PREPARATION_TOPICS, step.pick)],
      prepared: step.flag,
      textId: null,
    },
  }),
  (life, step) => ({
    'arrange-session': {
      format: of(FORMATS, step.pick),
      startsAt: new Date(Date.parse(life.now) + ((step.pick % 60) - 3) * 86_400_000).toISOString(),
      endsAt: new Date(Date.parse(life.now) + ((step.pick % 60) - 3) * 86_400_000 + 3_600_000).toISOString(),
      lead: 'coord-1',
      attendees: step.flag ? [HARMED, RESPONSIBLE, SUPPORTER] : [HARMED],
      textId: null,
    },
  }),
  (life, step) => ({
    'record-session': {
      session: life.theCase?.sessions.at(-1)?.id ?? 'none',
      outcome: of(['held', 'held', 'not-held', 'cancelled'] as const, step.who),
      reason: null,
      textId: null,
    },
  }),
  (_, step) => ({
    'begin-letter': { kind: 'apology', from: person(step), to: step.flag ? HARMED : RESPONSIBLE, textId: null },
  }),
  (life, step) => ({
    'record-letter': {
      letter: life.theCase?.letters.at(-1)?.id ?? 'none',
      outcome: of(['delivered', 'not-delivered', 'cancelled'] as const, step.who),
      textId: null,
    },
  }),
  (life, step) => ({
    'record-agreement': {
      items: step.flag ? [{ kind: 'apology', by: person(step), dueOn: dayIn(life, 30) }] : [],
      textId: null,
    },
  }),
  (life, step) => ({
    'record-amends': {
      item: of(life.theCase?.agreement?.items ?? [], step.who)?.id ?? 'none',
      state: of(['done', 'part-done', 'not-done'] as const, step.who),
      nextDueOn: step.flag ? dayIn(life, 20) : null,
      textId: null,
    },
  }),
  (life, step) => ({
    'record-follow-up': {
      followUp: of(life.theCase?.followUps ?? [], step.who)?.id ?? 'none',
      satisfied: step.flag,
      wouldRecommend: null,
      textId: null,
    },
  }),
  (life, step) => ({ 'complete-task': { task: of(life.theCase?.tasks ?? [], step.who)?.id ?? 'none', textId: null } }),
  () => ({ 'add-note': { textId: 't1' } }),
  (_, step) => ({ withdraw: { participant: person(step), reason: 'changed-mind', textId: null } }),
  (_, step) => ({
    close: {
      outcome: step.flag ? 'completed' : 'not-proceeding',
      reason: step.pick % 3 ? 'too-soon' : null,
      textId: null,
    },
  }),
  (_, step) => ({ reopen: { cameBack: step.flag ? [HARMED, RESPONSIBLE] : [], textId: null } }),
];

/** Commands of which a random life would have too many: they end it. */
const RARE = new Set(['decline', 'close', 'withdraw']);

/** Plays one random step: lets time pass, then tries a command. Gives its name and what came of it. */
export function play(life: Life, step: AnyStep): { name: CommandName; result: readonly CaseEvent[] | Refusal } {
  const later = new Date(Date.parse(life.now) + step.days * 86_400_000).toISOString();
  if (life.theCase) life.until(later);
  const made: ReturnType<Maker> =
    life.theCase?.closed && step.flag
      ? { reopen: { cameBack: [HARMED, RESPONSIBLE], textId: null } }
      : of(MAKERS, step.pick)(life, step);
  const [name, payload] = Object.entries(made)[0] as [CommandName, CommandPayloads[CommandName]];
  if (RARE.has(name) && step.who % 3 > 0) return { name, result: [] };
  return { name, result: life.try(name, payload, of(STAFF_ROLES, step.role)) };
}
