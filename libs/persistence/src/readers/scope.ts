import type { SelectQueryBuilder } from 'typeorm';
import type { CaseRow } from '../entities/index.js';
import type { Viewer } from './viewer.js';

/** Open to the viewer's provider as one of the viewer's service: its own case, or one shared with it. */
const OPEN_TO_PROVIDER = `EXISTS (
  SELECT 1 FROM case_access WHERE case_access.case_id = c.id AND case_access.provider = :viewersProvider
  AND case_access.profile = :viewersProfile AND case_access.valid_to IS NULL)`;
const OPEN_TO_SERVICE = `EXISTS (
  SELECT 1 FROM case_access WHERE case_access.case_id = c.id AND case_access.profile = :viewersProfile
  AND case_access.valid_to IS NULL)`;
const IN_TRIAGE = '(c.provider IS NULL AND c.profile_code = :viewersProfile)';

/** The condition on cases `c` that each role sees by. Commissioners and administrators see no case. */
const SEES: Readonly<Record<Viewer['role'], string>> = {
  facilitator: OPEN_TO_PROVIDER,
  coordinator: `(${OPEN_TO_PROVIDER} OR ${IN_TRIAGE})`,
  supervisor: `(${OPEN_TO_PROVIDER} OR ${IN_TRIAGE})`,
  'service-lead': `(c.profile_code = :viewersProfile OR ${OPEN_TO_SERVICE})`,
  referrer: 'c.referred_by = :viewersId',
  commissioner: 'false',
  administrator: 'false',
};

/** Narrows a query over cases `c` to what the viewer may see. Missing and foreign cases look the same. */
export function visibleTo<T extends CaseRow>(query: SelectQueryBuilder<T>, viewer: Viewer): SelectQueryBuilder<T> {
  return query.andWhere(SEES[viewer.role], {
    viewersProvider: viewer.provider,
    viewersProfile: viewer.profile,
    viewersId: viewer.staffId,
  });
}
