import { ALL_REASONS } from '../../src/index.js';
import { INFORMAL } from '../informal.js';
import { HARMED, RESPONSIBLE } from '../lives.js';
import { of, type Maker } from './maker.js';

/** Random commands: course. */
export const courseMakers: readonly Maker[] = [
  () => ({ 'record-informal': INFORMAL }),
  () => ({ accept: {} }),
  (_, step) => ({ decline: { reason: of(ALL_REASONS, step.who), textId: null } }),
  (_, step) => ({
    'decide-eligibility': {
      outcome: of(['eligible', 'eligible', 'eligible', 'suitable-not-ready', 'not-suitable'] as const, step.who),
      reasons: step.flag ? ['too-soon'] : [],
      textId: null,
    },
  }),
  (life, step) => ({ 'complete-task': { task: of(life.theCase?.tasks ?? [], step.who)?.id ?? 'none', textId: null } }),
  () => ({ 'add-note': { textId: 't1' } }),
  (_, step) => ({
    close: {
      outcome: step.flag ? 'completed' : 'not-proceeding',
      reason: step.pick % 3 ? 'too-soon' : null,
      textId: null,
    },
  }),
  (_, step) => ({ reopen: { cameBack: step.flag ? [HARMED, RESPONSIBLE] : [], textId: null } }),
];
