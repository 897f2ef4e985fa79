import { randomUUID } from 'node:crypto';
import {
  addDays,
  type Case,
  type ChannelCode,
  type Command,
  type CommandName,
  type CommandPayloads,
  dayOf,
  type DecisionProfile,
  type DueReminder,
  fold,
  type Instant,
} from '@whenready/domain';
import { Intake, Journal } from '@whenready/persistence';
import { decisionProfile, loadProfiles, profileByCode, type ServiceProfile } from '@whenready/profiles';
import type { DataSource } from 'typeorm';

/** A Monday on which the service works, ahead of any wall clock: cases decide when a message goes. */
const BEGINS = '2035-03-05T10:00:00.000Z';

const found = profileByCode(loadProfiles(), 'gloucestershire');
if (!found) throw new Error('The profile of these cases is gone.');
/** The service of these cases: emails by SMTP, texts by a provider that tells what became of them. */
export const SERVICE: ServiceProfile = {
  ...found,
  messages: {
    ...found.messages,
    channels: { ...found.messages.channels, email: 'smtp', sms: 'notify', letter: 'off' },
  },
};
const PROFILE: DecisionProfile = decisionProfile(SERVICE);

/** A case in the journal, as whoever gives it commands holds it. */
export class MessagedCase {
  private held: Case | null = null;
  now: Instant = BEGINS;

  private constructor(
    readonly id: string,
    private readonly journal: Journal,
  ) {}

  get theCase(): Case {
    if (!this.held) throw new Error('The case has not begun.');
    return this.held;
  }

  /** A case with one person, who waits until a date that has just come: a message to them is due. */
  static async waiting(dataSource: DataSource, number: number, safe: readonly ChannelCode[]): Promise<MessagedCase> {
    const one = new MessagedCase(randomUUID(), new Journal(dataSource, async () => PROFILE));
    const phone = `07700 ${String(900_000 + (number % 1_000))}${Math.floor(number / 1_000)}`;
    await new Intake(dataSource).storePeople(one.id, [
      { id: 'p1', role: 'person-harmed', name: 'A Person', email: `p${number}@example.org`, phone },
    ]);
    await one.give('refer', referral(one.id, number));
    for (const channel of safe) await one.give('record-contact-safety', { participant: 'p1', channel, safety: 'safe' });
    const date = addDays(dayOf(BEGINS), 1);
    const asked = { until: { kind: 'date', date }, contactBy: 'email', by: null, avoid: [], reviewOn: null } as const;
    await one.give('agree-wait', { participant: 'p1', ...asked, avoid: [], textId: null });
    await one.passTo(`${date}T11:00:00.000Z`);
    return one;
  }

  /** Time passes: everything due by then falls due. */
  async passTo(moment: Instant): Promise<void> {
    if (moment > this.now) this.now = moment;
    await this.give('time-passed', { due: this.now }, { kind: 'system' });
  }

  /** Gives a command that must be accepted. */
  async give<N extends CommandName>(
    name: N,
    payload: CommandPayloads[N],
    by: object = { kind: 'staff', id: 'staff-1', role: 'supervisor' },
    id: string = randomUUID(),
  ): Promise<void> {
    const outcome = await this.journal.record({
      caseId: this.id,
      profile: { code: PROFILE.code, version: PROFILE.version },
      command: { name, id, by, payload } as unknown as Command,
      bodyHash: 'hash-1',
      knownRevision: this.held?.revision ?? 0,
      now: this.now,
    });
    if (outcome.kind !== 'recorded') throw new Error(`${name} was not recorded: ${JSON.stringify(outcome)}`);
    this.held = fold(this.held, outcome.events);
  }

  get reminder(): DueReminder | null {
    return this.theCase.reminders[0] ?? null;
  }

  /** What the effect is asked that sends a message. */
  requestOf(reminder: DueReminder) {
    const { code, version } = PROFILE;
    return { caseId: this.id, profile: { code, version }, reminder, now: this.now };
  }
}

const referral = (caseId: string, number: number): CommandPayloads['refer'] => ({
  caseId,
  reference: `GLO-2035-${String(number).padStart(5, '0')}`,
  facts: {
    startedBy: 'person-harmed',
    channel: 'phone',
    referrerKind: 'self',
    setting: 'community',
    justiceStage: 'none',
    sensitivities: [],
    council: null,
  },
  participants: [{ id: 'p1', role: 'person-harmed', supports: null }],
  textId: null,
});
