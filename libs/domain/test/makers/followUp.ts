import { dayIn, of, person, type Maker } from './maker.js';

/** Random commands: followUp. */
export const followUpMakers: readonly Maker[] = [
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
];
