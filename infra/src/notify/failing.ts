import { z } from 'zod';
import { messageKinds, type MessageKind } from './account.js';

/** What can happen to a message, each with whether it was taken. */
const MODES = [
  'none',
  'refuse',
  'rate-limit',
  'error',
  'away',
  'drop',
  'hang',
  'error-after-taking',
  'accept-then-drop',
  'take-late',
] as const;

export type FailMode = (typeof MODES)[number];

/** The ends that leave a caller guessing: in half of them the message was taken. */
const GUESSES = ['drop', 'error', 'accept-then-drop', 'error-after-taking'] as const;

/** How the stand-in is told to fail. */
export const failSetting = z.strictObject({
  mode: z.enum([...MODES, 'ambiguous']),
  /** Of the calls that it concerns. */
  percent: z.number().min(0).max(100).default(100),
  /** The same seed makes the same calls fail. */
  seed: z.int().default(1),
  /** Only messages of this kind. */
  kind: z.enum(messageKinds).optional(),
  /** Whether it fails, in the same way, where messages are looked up. */
  lookups: z.boolean().default(false),
});

export type FailSetting = z.infer<typeof failSetting>;

/** Decides, call by call, what goes wrong. */
export class Failing {
  private setting: FailSetting = failSetting.parse({ mode: 'none' });
  private random = randomFrom(1);

  get mode(): FailSetting['mode'] {
    return this.setting.mode;
  }

  set(setting: FailSetting): void {
    this.setting = setting;
    this.random = randomFrom(setting.seed);
  }

  /** What happens to the next message of a kind. */
  next(kind: MessageKind): FailMode {
    const { mode, percent, kind: only } = this.setting;
    if (mode === 'none' || (only && only !== kind)) return 'none';
    if (this.random() * 100 >= percent) return 'none';
    return mode === 'ambiguous' ? (GUESSES[Math.floor(this.random() * GUESSES.length)] ?? 'drop') : mode;
  }

  /** What happens to the next look-up. */
  nextLookup(kind: MessageKind): FailMode {
    return this.setting.lookups ? this.next(kind) : 'none';
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
