import { upcastCase } from '@whenready/domain';
import type { CaseRow } from '../entities/index.js';
import type { StoredCase } from './shapes.js';

/** A case out of its row, in today's shape. */
export function storedCase(row: CaseRow): StoredCase {
  const { profileCode, profileVersion, snapshot, snapshotV, startedBy: _inCase, recordedAt: _wall, ...rest } = row;
  return {
    ...rest,
    profile: { code: profileCode, version: profileVersion },
    case: upcastCase(snapshotV, snapshot),
  };
}
