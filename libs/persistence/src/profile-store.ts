import type { DataSource } from 'typeorm';
import { ProfileVersionRow } from './entities/index.js';

/** A version of a service profile is there already, and says something else. */
export class ProfileVersionTaken extends Error {
  override readonly name = 'ProfileVersionTaken';

  constructor(code: string, version: number) {
    super(
      `Version ${version} of the service profile "${code}" is stored already, with other content. ` +
        'Running cases are pinned to it: give the changed profile a higher version.',
    );
  }
}

/** Versions of service profiles: put once, never changed. */
export class ProfileStore {
  private readonly known = new Map<string, unknown>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Stores a version; the same content again changes nothing.
   * @param body as JSON
   * @throws ProfileVersionTaken where the version is there with other content
   */
  async put(code: string, version: number, body: unknown): Promise<void> {
    const json = JSON.stringify(body);
    await this.dataSource.query(
      'INSERT INTO profile_versions (code, version, body) VALUES ($1, $2, $3::jsonb) ON CONFLICT DO NOTHING',
      [code, version, json],
    );
    const [stored] = await this.dataSource.query<{ same: boolean }[]>(
      'SELECT body = $3::jsonb AS same FROM profile_versions WHERE code = $1 AND version = $2',
      [code, version, json],
    );
    if (!stored?.same) throw new ProfileVersionTaken(code, version);
  }

  /** The body of a version as it was put; null where there is none. Kept in memory once read. */
  async get(code: string, version: number): Promise<unknown> {
    const key = `${code} ${version}`;
    if (this.known.has(key)) return this.known.get(key);
    const row = await this.dataSource.getRepository(ProfileVersionRow).findOneBy({ code, version });
    if (row) this.known.set(key, row.body);
    return row?.body ?? null;
  }

  /** The versions of a profile that there are, the newest first; none where nobody knows it. */
  async versions(code: string): Promise<number[]> {
    const rows = this.dataSource.getRepository(ProfileVersionRow);
    const found = await rows.find({ select: { version: true }, where: { code }, order: { version: 'DESC' } });
    return found.map(({ version }) => version);
  }

  /** The highest version of a profile; null where there is none. */
  async latest(code: string): Promise<{ version: number; body: unknown } | null> {
    const rows = this.dataSource.getRepository(ProfileVersionRow);
    const row = await rows.findOne({ where: { code }, order: { version: 'DESC' } });
    return row && { version: row.version, body: row.body };
  }
}
