import type { CaseView, LikelyDuplicate } from '@whenready/contracts';
import { dayOf, type StaffCommandName } from '@whenready/domain';
import { sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';

/** Cases that this one is linked with, and cases that may be about the same, with what may be done about them. */
export function presentOthers(view: CaseView, alike: readonly LikelyDuplicate[]) {
  const allowed = new Set(view.allowedCommands.map(({ name }) => name));
  const action = (name: StaffCommandName, title: string, query: Record<string, string>) =>
    allowed.has(name) ? [{ title, href: `/cases/${view.id}/do/${name}?${new URLSearchParams(query)}` }] : [];
  return {
    links: view.links.map(({ id, reference, kind, stage, since }) => ({
      reference: reference ?? 'A case that you may not see',
      href: reference ? `/cases/${id}` : undefined,
      kind: label('LINK_KINDS', kind),
      text: [stage && label('STAGES', stage), `linked on ${sayDate(dayOf(since))}`].filter(Boolean).join(', '),
      actions:
        reference && kind === 'duplicate'
          ? action('merge-into', 'Close this one as a duplicate', { other: reference })
          : [],
    })),
    alike: alike.map(({ id, reference, stage, openedAt, reasons }) => ({
      reference,
      href: `/cases/${id}`,
      text: `${label('STAGES', stage)}, referred on ${sayDate(dayOf(openedAt))}`,
      reasons: reasons.map((reason) => label('DUPLICATE_REASONS', reason)),
      actions: [
        ...action('link-cases', 'Link them', { other: reference }),
        ...(stage === 'closed' ? [] : action('merge-into', 'Close this one as a duplicate', { other: reference })),
      ],
    })),
  };
}
