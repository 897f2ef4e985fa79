import { randomUUID } from 'node:crypto';
import { addDays, type Command, type CommandName, type CommandPayloads, dayOf, type Instant } from '@whenready/domain';
import { isFirstToFallDue } from '@whenready/domain/deadlines';
import { Intake, Journal, RecoverStore, type RecoverableCase } from '@whenready/persistence';
import type { DataSource } from 'typeorm';
import type { StormService } from './service.js';

/** Someone who waits for the day of the storm, and where they are written to. */
export interface Waiting {
  readonly found: RecoverableCase;
  readonly address: string;
}

const HARMED = 'p1';

/** Makes cases in the journal, command by command, without a workflow: in each somebody waits until the storm's day. */
export class StormCases {
  private readonly intake: Intake;
  private readonly journal: Journal;
  private readonly store: RecoverStore;
  private readonly run = randomUUID().slice(0, 8);

  constructor(
    dataSource: DataSource,
    private readonly service: StormService,
  ) {
    this.intake = new Intake(dataSource);
    this.journal = new Journal(dataSource, async () => service.slice);
    this.store = new RecoverStore(dataSource);
  }

  /** Makes one. @throws Error where the journal refuses a command */
  async make(number: number): Promise<Waiting> {
    const caseId = idOfOneCase();
    const address = `storm.${this.run}.${number}@example.org`;
    const began = addDays(dayOf(this.service.opensAt), -2);
    const give = this.giver(caseId, `${began}T12:00:00.000Z`);
    await this.intake.storePeople(caseId, [
      { id: HARMED, role: 'person-harmed', name: 'A Person', email: address, phone: null },
    ]);
    await give('refer', {
      caseId,
      reference: `STORM-${this.run}-${number}`,
      facts: {
        startedBy: 'person-harmed',
        channel: 'website',
        referrerKind: 'self',
        setting: 'community',
        justiceStage: 'none',
        sensitivities: [],
        council: 'gloucester',
      },
      participants: [
        { id: HARMED, role: 'person-harmed', supports: null },
        { id: 'p2', role: 'person-responsible', supports: null },
      ],
      textId: null,
    });
    await give('accept', {});
    await give('assign', { coordinator: 'storm' });
    await give('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });
    await give('agree-wait', {
      participant: HARMED,
      until: { kind: 'date', date: dayOf(this.service.opensAt) },
      contactBy: 'email',
      by: null,
      avoid: [],
      reviewOn: null,
      textId: null,
    });
    const found = await this.store.one(caseId);
    if (found?.deadline !== this.service.opensAt)
      throw new Error(`A case of the storm falls due at ${found?.deadline ?? 'no moment'}.`);
    return { found, address };
  }

  private giver(caseId: string, now: Instant) {
    const { code, version } = this.service.slice;
    let knownRevision = 0;
    return async <N extends CommandName>(name: N, payload: CommandPayloads[N]): Promise<void> => {
      const by = { kind: 'staff', id: 'storm', role: 'supervisor' } as const;
      const command = { name, id: randomUUID(), by, payload } as unknown as Command;
      const done = await this.journal.record({
        caseId,
        profile: { code, version },
        command,
        bodyHash: 'storm',
        knownRevision,
        now,
      });
      if (done.kind !== 'recorded') throw new Error(`The journal did not take ${name}: ${JSON.stringify(done)}`);
      knownRevision = done.events.at(-1)?.revision ?? knownRevision;
    };
  }
}

/** An id of a case that is not spread over the minutes after a moment. */
function idOfOneCase(): string {
  for (;;) {
    const id = randomUUID();
    if (isFirstToFallDue(id)) return id;
  }
}
