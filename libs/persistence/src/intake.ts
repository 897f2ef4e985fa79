import type { Detail, ParticipantRole } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { CrimeReferenceRow, ParticipantRow, PendingDetailsRow, TextRow } from './entities/index.js';

/** Free text that is about to travel as an id. */
export interface PendingText {
  /** Derive it from case, command and body: the first text under an id stays. */
  readonly id: string;
  readonly caseId: string;
  readonly commandId: string;
  /** What it is, e.g. the command's name. */
  readonly kind: string;
  readonly body: string;
}

/** A person's details that are about to travel as an id. */
export interface PendingPerson {
  readonly id: string;
  readonly role: ParticipantRole;
  readonly name: string;
  /** Who speaks for an organisation; left out or null for a person. */
  readonly spokesperson?: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address?: string | null;
}

/** New details of someone that are about to travel as an id. */
export interface PendingDetails {
  /** Derive it from command and body: the first details under an id stay. */
  readonly id: string;
  readonly caseId: string;
  readonly commandId: string;
  readonly participantId: string;
  readonly changed: readonly Detail[];
  /** What the changed ones are now; null takes one away. */
  readonly details: Readonly<Partial<Record<Detail, string | null>>>;
}

/** A crime reference that is about to be adopted with its referral. */
export interface PendingCrimeReference {
  readonly caseId: string;
  readonly commandId: string;
  /** Of the referral: what came with an attempt that came to nothing is never taken for a corrected one's. */
  readonly bodyHash: string;
  readonly reference: string;
}

/**
 * What the api stores before it sends a command: pending until the journal adopts it with the command. Storing the
 * same again changes nothing.
 */
export class Intake {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The next reference, e.g. `GLO-2026-0042`. Numbers may be skipped, never repeated.
   * @param prefix of the service profile
   * @param year in Europe/London
   */
  async allocateReference(prefix: string, year: number): Promise<string> {
    const rows = await this.dataSource.query<{ last: number }[]>(
      `INSERT INTO reference_counters (prefix, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (prefix, year) DO UPDATE SET last = reference_counters.last + 1 RETURNING last`,
      [prefix, year],
    );
    return `${prefix}-${year}-${String(rows[0]?.last).padStart(4, '0')}`;
  }

  /** Stores a command's free text as pending. */
  async storeText(text: PendingText): Promise<void> {
    await this.dataSource.createQueryBuilder().insert().into(TextRow).values(text).orIgnore().execute();
  }

  /** Stores a referral's crime reference as pending. */
  async storeCrimeReference(pending: PendingCrimeReference): Promise<void> {
    await this.dataSource.createQueryBuilder().insert().into(CrimeReferenceRow).values(pending).orIgnore().execute();
  }

  /** Stores the details of people who come to a case as pending. */
  async storePeople(caseId: string, people: readonly PendingPerson[]): Promise<void> {
    const rows = people.map((person) => ({ ...person, caseId }));
    await this.dataSource.createQueryBuilder().insert().into(ParticipantRow).values(rows).orIgnore().execute();
  }

  /** Stores new details of someone as pending. */
  async storeDetails({ details, changed, ...pending }: PendingDetails): Promise<void> {
    const row = { ...pending, ...details, changed: [...changed] };
    await this.dataSource.createQueryBuilder().insert().into(PendingDetailsRow).values(row).orIgnore().execute();
  }
}
