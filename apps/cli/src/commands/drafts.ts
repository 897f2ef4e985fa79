import { randomUUID } from 'node:crypto';
import { type CaseSummary, draftBody, type DraftSummary, type DraftView } from '@whenready/contracts';
import { Command } from 'commander';
import { checkBody } from '../fields/options.js';
import { shortDay } from '../output/dates.js';
import { table } from '../output/table.js';
import { asked, asksApi } from './common.js';
import { readReferral } from './refer.js';

/** `whenready drafts`: referrals that somebody has begun. */
export function draftsCommand(): Command {
  const command = new Command('drafts').description(
    'Referrals that somebody has begun: list, show, save, take, submit, discard',
  );
  for (const each of [list(), show(), save(), take(), submit(), discard()]) command.addCommand(each);
  return command;
}

const list = (): Command =>
  asksApi(new Command('list'))
    .description('The open drafts that you may see')
    .action(async (_, command: Command) => {
      const { api, out } = asked(command);
      const drafts = await api.get<DraftSummary[]>('/drafts');
      out.show(drafts, () => draftTable(drafts));
    });

const show = (): Command =>
  asksApi(new Command('show').argument('<draft>', 'its id'))
    .description('One draft: what is written in it and what is missing')
    .action(async (id: string, _, command: Command) => {
      const { api, out } = asked(command);
      const draft = await api.get<DraftView>(`/drafts/${encodeURIComponent(id)}`);
      out.show(draft, () => draftPage(draft));
    });

const save = (): Command =>
  asksApi(new Command('save').argument('<file>', 'what you have of the referral, as JSON'))
    .description('Begin a draft from a file')
    .option('--key <key>', 'the Idempotency-Key: the same key again never makes a second draft')
    .action(async (file: string, { key }: { key?: string }, command: Command) => {
      const body = readReferral(file);
      checkBody(draftBody, body);
      const { api, out } = asked(command);
      const draft = await api.post<DraftView>('/drafts', body, key ?? randomUUID());
      out.show(draft, () => draftPage(draft));
    });

const take = (): Command =>
  asksApi(new Command('take').argument('<draft>', 'its id'))
    .description('Take a draft that came in by itself; again changes nothing')
    .action(async (id: string, _, command: Command) => {
      const { api, out } = asked(command);
      const draft = await api.post<DraftView>(`/drafts/${encodeURIComponent(id)}/take`, {}, randomUUID());
      out.show(draft, () => draftPage(draft));
    });

const discard = (): Command =>
  asksApi(new Command('discard').argument('<draft>', 'its id'))
    .description('Delete what is written in a draft, and the message that it was made from')
    .action(async (id: string, _, command: Command) => {
      const { api, out } = asked(command);
      const draft = await api.delete<DraftView>(`/drafts/${encodeURIComponent(id)}`);
      out.show(draft, () => draftPage(draft));
    });

const submit = (): Command =>
  asksApi(new Command('submit').argument('<draft>', 'its id'))
    .description('Make a case of a draft; again, the same case')
    .action(async (id: string, _, command: Command) => {
      const { api, out } = asked(command);
      const made = await api.post<CaseSummary>(`/drafts/${encodeURIComponent(id)}/submit`, {}, randomUUID());
      out.show(made, () => `${made.reference}  id ${made.id}\nLook at it: whenready show ${made.reference}`);
    });

function draftTable(drafts: readonly DraftSummary[]): string {
  if (drafts.length === 0) return 'There are no drafts. Begin one with `whenready drafts save <file>`.';
  const rows = drafts.map((one) => [
    one.id,
    one.profile,
    one.names.join(', ') || one.received?.subject || '',
    one.owner === null ? 'nobody yet' : 'somebody',
    shortDay(one.updatedAt),
    shortDay(one.expiresAt),
    one.missing.length === 0 ? 'ready to submit' : `${one.missing.length} missing`,
  ]);
  return table(['Draft', 'Service', 'Names', 'Whose', 'Changed', 'Kept until', 'State'], rows);
}

function draftPage(draft: DraftView): string {
  const kept = draft.state === 'open' ? `kept until ${shortDay(draft.expiresAt)}` : draft.state;
  return [
    `Draft ${draft.id}  ${draft.profile}  ${kept}`,
    ...(draft.caseId ? [`It has become the case ${draft.caseId}.`] : []),
    ...cameIn(draft),
    ...(draft.body ? [JSON.stringify(draft.body, null, 2)] : []),
    ...(draft.missing.length > 0 ? ['Still missing for a referral:'] : []),
    ...draft.missing.map(({ field, message }) => `  ${field}: ${message}`),
  ].join('\n');
}

/** The message that it was made from; its sender says so itself. */
function cameIn({ received, original, owner, state }: DraftView): string[] {
  if (!received) return [];
  const { how, at, from, subject, receipt, attachments } = received;
  return [
    `Came by ${how} on ${shortDay(at)}, number ${receipt}${from ? `, from ${from}` : ''}${subject ? `: ${subject}` : ''}`,
    ...attachments.map(({ name, type }) => `  with ${name} (${type})`),
    ...(owner === null && state === 'open' ? ['Nobody has it yet: take it with `whenready drafts take <draft>`.'] : []),
    ...(original ? ['', original, ''] : []),
  ];
}
