import type { Command, DecisionProfile } from '@whenready/domain';
import { commandOf, momentOf } from '../../libs/domain/test/anyLife.js';
import { commandFrom, opening, openingUntil, ownResources } from './opening.js';
import type { Sequence } from './sequences.js';
import { SideBySide } from './sideBySide.js';
import type { Space } from './space.js';

const DAY_MS = 86_400_000;

/** What a sequence did, to be read and counted. */
export interface Played {
  /** Line by line: the time that passed, the commands that were given, and what came of them. */
  readonly story: string[];
  readonly taken: string[];
  /** `command CODE` each. */
  readonly refused: string[];
  readonly deadlines: number;
  readonly reminders: number;
  /** What went wrong; null where model and running space agreed all the way. */
  readonly failure: unknown;
}

/** Plays a sequence in the model and in the running space. */
export async function play(space: Space, sequence: Sequence): Promise<Played> {
  const profile = space.profiles[sequence.profile % space.profiles.length] as DecisionProfile;
  const both = new SideBySide(space, profile);
  const told: Telling = { story: [`case ${both.live.id} on ${profile.code}`], taken: [], refused: [] };
  const failure = await begin(both, sequence, told)
    .then(async () => {
      for (const step of sequence.steps) {
        await pass(both, Date.parse(momentOf(both.standing, step)) - Date.parse(both.now), told);
        const any = commandOf(both.standing, step);
        if (any) await give(both, commandFrom({ ...any, payload: ownResources(any.payload, both.live.id) }), told);
      }
      await both.compareWorkflow();
    })
    .then(
      () => null,
      (error: unknown) => error ?? 'failed',
    );
  const { deadlines, reminders } = both.model;
  return { ...told, deadlines, reminders, failure };
}

type Telling = Pick<Played, 'story' | 'taken' | 'refused'>;

/** Brings the case to its start: command by command through the workflow, or in the journal, from which it recovers. */
async function begin(both: SideBySide, { start, referred }: Sequence, told: Telling): Promise<void> {
  const { profile, live } = both;
  const named = await live.register();
  if (!referred) {
    told.story.push(`recovered from start ${start}`);
    return both.recover(openingUntil(start, profile, both.now, named));
  }
  let last = both.now;
  for (const { at, command } of opening(start, profile, both.now, named)) {
    if (command.by.kind === 'system') continue;
    await pass(both, Date.parse(at) - Date.parse(last), told);
    await give(both, command, told);
    last = at;
  }
}

async function pass(both: SideBySide, ms: number, { story }: Telling): Promise<void> {
  if (ms > 0) story.push(`${(ms / DAY_MS).toFixed(2)} days pass`);
  await both.pass(ms);
}

async function give(both: SideBySide, command: Command, { story, taken, refused }: Telling): Promise<void> {
  const { name, by, payload } = command;
  story.push(`${both.now} ${name} ${JSON.stringify({ by, payload })}`);
  const code = await both.give(command);
  if (code === null) taken.push(name);
  else refused.push(`${name} ${code}`);
  if (code) story.push(`  refused: ${code}`);
}
