import { LINK_KINDS } from '../../src/index.js';
import { of, type Maker } from './maker.js';

const OTHERS = ['3e0c1a52-0000-4000-8000-000000000001', '3e0c1a52-0000-4000-8000-000000000077'];

/** Random commands: links with another case, and with the case itself. */
export const linksMakers: readonly Maker[] = [
  (_, step) => ({
    'link-cases': { other: of(OTHERS, step.who), kind: of(LINK_KINDS, step.pick), textId: null },
  }),
  (_, step) => ({ 'merge-into': { other: of(OTHERS, step.who), textId: null } }),
];
