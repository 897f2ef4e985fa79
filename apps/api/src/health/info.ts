import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';

const run = promisify(execFile);
const PACKAGE = join(__dirname, '..', '..', 'package.json');

/** The version in the package's own manifest. */
export const version = (): string => (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;

/** What is running. */
@Injectable()
export class Info {
  private commit: Promise<string | null> | undefined;

  constructor(
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    private readonly directory: ProfileDirectory,
  ) {}

  async read() {
    const profiles = this.directory.profiles.map(({ code, version: of, name }) => ({ code, version: of, name }));
    this.commit ??= commitOf(__dirname);
    return { version: version(), commit: await this.commit, space: this.config.WHENREADY_SPACE, profiles };
  }
}

/** The checked-out commit; null where this is no clone. */
const commitOf = (folder: string): Promise<string | null> =>
  run('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: folder, timeout: 2_000 })
    .then(({ stdout }) => stdout.trim())
    .catch(() => null);
