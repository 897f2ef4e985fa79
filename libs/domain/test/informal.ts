import type { CommandPayloads } from '../src/index.js';
import { Life } from './lives.js';

/** What an officer on the beat records on the day after. */
export const INFORMAL: CommandPayloads['record-informal'] = {
  caseId: '3e0c1a52-0000-4000-8000-000000000009',
  reference: 'TST-2026-0009',
  facts: {
    startedBy: 'agency',
    channel: 'website',
    referrerKind: 'statutory',
    setting: 'community',
    justiceStage: 'none',
    sensitivities: [],
    council: 'northtown',
  },
  on: '2026-03-01',
  done: 'conversation',
  ended: 'apology',
  harmed: 1,
  responsible: 2,
  textId: null,
};

/** Informal practice, recorded. */
export const recordedInformally = (
  changes: Partial<CommandPayloads['record-informal']> = {},
  life: Life = new Life(),
): Life => life.do('record-informal', { ...INFORMAL, ...changes }, 'referrer');
