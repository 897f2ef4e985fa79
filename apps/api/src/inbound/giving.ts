import type { Command, CommandPayloads, MeasureAnswers } from '@whenready/domain';
import type { Giving, Target } from '@whenready/persistence';
import { v5 } from 'uuid';
import { textIdOf } from '../commands/ids.js';
import { saysMore } from './words.js';
import { signed } from './written.js';

/** Namespace of the ids of commands that come from what came in: drawn once at random, and never changed. */
const INBOUND = '0d7c9a2e-9a0f-4d0b-8a55-7c3a1f4f0e62';

type Part = 'answer' | 'message' | 'survey' | 'scales';

/** The id of the command by which something is given to a case: however often it is given, it counts once. */
export const commandOf = (inbound: string, { caseId, participant }: Target, part: Part): string =>
  v5(`${inbound}/${caseId}/${participant ?? ''}/${part}`, INBOUND);

/** Nobody typed these commands: their id says all of their body. */
export const bodyHashOf = (commandId: string): string => `inbound-${commandId}`;

/** What was told of the service, as it waits to be given to its case. */
export interface StoredSurvey {
  readonly satisfied: boolean | null;
  readonly fairlyTreated: boolean | null;
  readonly wouldRecommend: boolean | null;
  readonly faring: CommandPayloads['record-survey']['faring'];
  readonly scales: MeasureAnswers | null;
  readonly text: string | null;
}

/** A command with the words that are stored before it. */
export interface Given {
  readonly command: Command;
  readonly text: string | null;
}

const SYSTEM = { kind: 'system' } as const;

/** The commands by which something that came in is given to a case, in their order. */
export function commandsOf(giving: Giving): Given[] {
  if (giving.kind === 'survey') return ofSurvey(giving);
  const { body, said, participant } = giving;
  const answered = giving.kind === 'answer' && said !== null && participant !== null;
  return [
    ...(answered ? [{ command: answerOf(giving, participant, said), text: null }] : []),
    ...(body !== null && (!answered || saysMore(body)) ? [messageOf(giving, body)] : []),
  ];
}

function answerOf(giving: Giving, participant: string, said: NonNullable<Giving['said']>): Command {
  const { id: answer, until, how } = giving;
  const id = commandOf(answer, giving, 'answer');
  return { name: 'record-answer', id, by: SYSTEM, payload: { participant, answer, said, until, how } };
}

function messageOf(giving: Giving, body: string): Given {
  const id = commandOf(giving.id, giving, 'message');
  const textId = textIdOf(id, bodyHashOf(id));
  const about = giving.kind === 'complaint' ? 'complaint' : 'message';
  const payload = { participant: giving.participant, about, how: giving.how, textId } as const;
  return { command: { name: 'record-message', id, by: SYSTEM, payload }, text: signed(body, giving) };
}

function ofSurvey(giving: Giving): Given[] {
  const { participant } = giving;
  if (participant === null || giving.body === null) return [];
  const { scales, text, ...said } = JSON.parse(giving.body) as StoredSurvey;
  const command = (part: 'survey' | 'scales', measures: MeasureAnswers | null): Given => {
    const id = commandOf(giving.id, giving, part);
    const words = part === 'survey' ? text : null;
    const textId = words && textIdOf(id, bodyHashOf(id));
    return {
      command: { name: 'record-survey', id, by: SYSTEM, payload: { participant, ...said, measures, textId } },
      text: words,
    };
  };
  return [command('survey', null), ...(scales ? [command('scales', scales)] : [])];
}
