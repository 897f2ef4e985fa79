import { setTimeout as pause } from 'node:timers/promises';
import { OutcomeUnknown, ProviderAway, RefusedByProvider, type ReminderChannel } from '@whenready/channels';
import type { ChannelCode, Receipt } from '@whenready/domain';
import { chance } from './chance.js';

/** How a provider can answer. One time in five nobody can tell from its answer whether it has the message. */
const ANSWERS = [
  [0.07, 'took-and-dropped'],
  [0.12, 'dropped-before'],
  [0.2, 'took-late'],
  [0.25, 'away'],
  [0.28, 'refused'],
  [1, 'took'],
] as const;

/** A provider in process that keeps what it took, seeded. */
export class DoubtfulProvider {
  /** Message by message, what reached the person, in whatever channel. */
  readonly reached = new Map<string, number>();
  /** Claims that it took, with the person they are for. */
  private readonly has = new Map<string, string>();
  private readonly asked = new Map<string, number>();
  readonly counts: Record<string, number> = {};

  /**
   * @param tells whether it can be looked up, and tells later what became of a message
   * @param lateMs within which it takes what it takes late
   */
  constructor(
    private readonly seed: number,
    private readonly code: ChannelCode,
    private readonly tells: boolean,
    private readonly lateMs: number,
  ) {}

  readonly channel = (): ReminderChannel => ({
    code: this.code,
    provider: this.tells ? 'notify' : 'smtp',
    receipts: this.tells,
    addressOf: ({ email, phone }) => (this.code === 'email' ? email : phone),
    send: ({ claimId, to }) => this.send(claimId, to),
    find: async (claimId) => (!this.tells ? 'cannot-tell' : this.has.has(claimId) ? 'taken' : 'not-taken'),
  });

  /** What it tells of a message that it took; null where it never tells. */
  receiptOf(claimId: string): Receipt | null {
    if (!this.tells || !this.has.has(claimId)) return null;
    const luck = chance(this.seed, 'receipt', claimId);
    return luck < 0.05 ? null : this.fails(claimId) ? 'not-delivered' : 'delivered';
  }

  private async send(claimId: string, to: string): Promise<{ reference: string }> {
    const time = (this.asked.get(claimId) ?? 0) + 1;
    this.asked.set(claimId, time);
    const luck = chance(this.seed, 'send', claimId, time);
    const answer = ANSWERS.find(([below]) => luck < below)?.[1] ?? 'took';
    this.counts[answer] = (this.counts[answer] ?? 0) + 1;
    await pause(chance(this.seed, 'takes', claimId, time) * 4);
    if (answer === 'away') throw new ProviderAway('away');
    if (answer === 'refused') throw new RefusedByProvider('no');
    if (answer === 'took' || answer === 'took-and-dropped') this.take(claimId, to);
    if (answer === 'took-late') setTimeout(() => this.take(claimId, to), chance(this.seed, claimId) * this.lateMs);
    if (answer !== 'took') throw new OutcomeUnknown('dropped');
    return { reference: claimId };
  }

  private take(claimId: string, to: string): void {
    this.has.set(claimId, to);
    if (!this.fails(claimId)) this.reached.set(to, (this.reached.get(to) ?? 0) + 1);
  }

  /** Of what is told of at all, some does not arrive. */
  private fails(claimId: string): boolean {
    const luck = chance(this.seed, 'receipt', claimId);
    return this.tells && luck >= 0.05 && luck < 0.12;
  }
}
