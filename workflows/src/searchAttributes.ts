import { defineSearchAttributeKey } from '@temporalio/common';
import { upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Case } from '@whenready/domain';

/** What operators can list executions by. None is encrypted, so none is personal. */
export const SEARCH = {
  profile: defineSearchAttributeKey('WhenreadyProfile', 'KEYWORD'),
  provider: defineSearchAttributeKey('WhenreadyProvider', 'KEYWORD'),
  stage: defineSearchAttributeKey('WhenreadyStage', 'KEYWORD'),
};

/** Shows a case's stage and provider to operators, in one event, and only where one of them changed. */
export function showToOperators({ profile, routing, stage }: Case): void {
  const wanted = [
    { key: SEARCH.profile, value: profile.code },
    { key: SEARCH.provider, value: routing.kind === 'provider' ? routing.provider : null },
    { key: SEARCH.stage, value: stage },
  ];
  const shown = workflowInfo().typedSearchAttributes;
  const changed = wanted.filter(({ key, value }) => (shown.get(key) ?? null) !== value);
  if (changed.length > 0) upsertSearchAttributes(changed);
}
