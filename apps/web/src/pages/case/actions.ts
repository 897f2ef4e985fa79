import type { AllowedCommand, CaseView } from '@whenready/contracts';
import type { StaffCommandName } from '@whenready/domain';
import { suggest } from './suggest.js';

/** A command as the case's page offers it. */
export interface Action {
  readonly href: string;
  readonly title: string;
  readonly explain: string;
}

const GROUPS: readonly { readonly name: string; readonly commands: readonly StaffCommandName[] }[] = [
  {
    name: 'Move the case on',
    commands: [
      'accept',
      'route',
      'assign',
      'assign-facilitators',
      'record-supervision',
      'sign-off',
      'decide-eligibility',
      'mark-complex',
      'resume',
      'reopen',
    ],
  },
  {
    name: 'With a participant',
    commands: [
      'add-participant',
      'record-requirement',
      'record-consent',
      'withdraw-consent',
      'record-risk',
      'record-preparation',
      'mark-ready',
      'agree-wait',
      'end-wait',
      'record-outside-event',
      'record-window',
      'record-safe-contact',
      'record-contact-safety',
      'record-reminders-agreed',
      'resend-reminder',
      'record-needs',
      'change-details',
    ],
  },
  {
    name: 'Communication and after',
    commands: [
      'arrange-session',
      'reschedule-session',
      'start-session',
      'record-session',
      'begin-letter',
      'draft-letter',
      'check-letter',
      'ask-for-letter',
      'release-letter',
      'withdraw-letter',
      'decline-letter',
      'record-letter-read',
      'cancel-letter',
      'begin-shuttle',
      'note-shuttle-leg',
      'approve-shuttle-leg',
      'pass-on-shuttle-leg',
      'drop-shuttle-leg',
      'end-shuttle',
      'stop-shuttle',
      'record-agreement',
      'agree-to-outcome',
      'record-progress-wish',
      'record-amends',
      'change-agreement',
      'record-measures',
      'record-follow-up',
    ],
  },
  { name: 'Who has the case', commands: ['unassign', 'transfer', 'share', 'unshare'] },
  {
    name: 'Complaints and case studies',
    commands: ['record-complaint', 'answer-complaint', 'use-as-case-study', 'stop-case-study'],
  },
  { name: 'Notes and tasks', commands: ['add-note', 'complete-task', 'link-cases'] },
  { name: 'Pause or end', commands: ['hold', 'withdraw', 'decline', 'merge-into', 'close'] },
];

/** The suggested action, and all others in the order of the case's life. */
export function actionsOf(view: CaseView) {
  const suggestion = suggest(view);
  const byName = new Map(view.allowedCommands.map((command) => [command.name, command]));
  const suggested = suggestion && actionOf(view.id, byName.get(suggestion.name)!, suggestion.about);
  const known = new Set(GROUPS.flatMap(({ commands }) => commands));
  const groups = GROUPS.map(({ name, commands }) => ({ name, actions: present(commands) }));
  const others = view.allowedCommands.map(({ name }) => name).filter((name) => !known.has(name));
  return {
    suggested,
    groups: [...groups, { name: 'More', actions: present(others) }].filter(({ actions }) => actions.length),
  };

  function present(names: readonly StaffCommandName[]): Action[] {
    const commands = names.map((name) => byName.get(name)).filter((command) => command !== undefined);
    return commands.map((command) => actionOf(view.id, command));
  }
}

function actionOf(
  id: string,
  { name, title, explain }: AllowedCommand,
  about: Readonly<Record<string, string>> = {},
): Action {
  const query = Object.keys(about).length > 0 ? `?${new URLSearchParams(about)}` : '';
  return { href: `/cases/${id}/do/${name}${query}`, title, explain };
}
