import { DUPLICATE_REASONS, type DuplicateReason } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { CaseReader } from './case-reader.js';
import type { StoredCase } from './shapes.js';
import type { Viewer } from './viewer.js';

/** What likely duplicates are looked for by. */
export interface Likeness {
  /** Code of the service profile; names are compared within it alone. */
  readonly profile: string;
  readonly crimeReference: string | null;
  readonly people: readonly {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  }[];
  /** Cases that are not asked about: the case itself, and those it is linked with. */
  readonly except: readonly string[];
}

/** A case that may be about the same, with every reason for it, the strongest first. */
export interface Alike {
  readonly found: StoredCase;
  readonly reasons: readonly DuplicateReason[];
}

/** How alike two names are that may be one person's: more than a surname in common, less than every letter. */
const SIMILAR = 0.55;
const AT_MOST = 20;

const MATCHES = `
  SELECT p.case_id, 'same-email' AS reason FROM participants p
  WHERE p.adopted_at IS NOT NULL AND email_key(p.email) IN (SELECT email_key(e) FROM unnest($1::text[]) e)
  UNION
  SELECT p.case_id, 'same-phone' FROM participants p
  WHERE p.adopted_at IS NOT NULL AND phone_key(p.phone) IN (SELECT phone_key(e) FROM unnest($2::text[]) e)
  UNION
  SELECT r.case_id, 'same-crime-reference' FROM crime_references r
  WHERE r.adopted_at IS NOT NULL AND reference_key(r.reference) = reference_key($3)
  UNION
  SELECT p.case_id, 'similar-name' FROM participants p JOIN cases c ON c.id = p.case_id,
    unnest($4::text[]) AS asked (name)
  WHERE p.adopted_at IS NOT NULL AND c.profile_code = $5
    AND lower(p.name) % lower(asked.name) AND similarity(lower(p.name), lower(asked.name)) >= $6`;

/** Finds cases that may be about the same. It decides nothing, and shows nobody a case that they may not see. */
export class DuplicateReader {
  private readonly cases: CaseReader;

  constructor(private readonly dataSource: DataSource) {
    this.cases = new CaseReader(dataSource);
  }

  /** The likely duplicates among the cases that the viewer sees, most and strongest reasons first; 20 at most. */
  async likely(viewer: Viewer, { profile, crimeReference, people, except }: Likeness): Promise<Alike[]> {
    const given = (part: 'name' | 'email' | 'phone') =>
      people.map((each) => each[part]?.trim()).filter((text): text is string => Boolean(text));
    const reference = crimeReference && /[A-Za-z0-9]/.test(crimeReference) ? crimeReference : null;
    const rows = await this.dataSource.query<{ case_id: string; reason: DuplicateReason }[]>(MATCHES, [
      given('email'),
      given('phone'),
      reference,
      given('name'),
      profile,
      SIMILAR,
    ]);
    const asked = rows.filter(({ case_id }) => !except.includes(case_id));
    const seen = await this.cases.among(viewer, [...new Set(asked.map(({ case_id }) => case_id))]);
    return seen
      .map((found) => ({ found, reasons: reasonsOf(found.id, asked) }))
      .sort((a, b) => weight(b) - weight(a) || b.found.openedAt.localeCompare(a.found.openedAt))
      .slice(0, AT_MOST);
  }
}

const reasonsOf = (id: string, rows: readonly { case_id: string; reason: DuplicateReason }[]): DuplicateReason[] =>
  DUPLICATE_REASONS.filter((reason) => rows.some((row) => row.case_id === id && row.reason === reason));

/** A stronger reason outweighs all weaker ones together. */
const weight = ({ reasons }: Alike): number =>
  reasons.reduce((sum, reason) => sum + 2 ** (DUPLICATE_REASONS.length - DUPLICATE_REASONS.indexOf(reason)), 0);
