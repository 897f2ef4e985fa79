import type { CaseCommandName, CaseSummary } from '@whenready/contracts';
import type { Answer } from '../../forms/answers.js';
import type { ChoiceSource } from '../../forms/choices.js';
import { fieldView } from '../../forms/field-view.js';
import { fieldsOf } from '../../forms/fields.js';
import { type FormValues, listOf } from '../../forms/values.js';
import type { Flash } from '../../security/session.js';
import { label } from '../../words/labels.js';
import { DONE, ENDS_SOMETHING, TITLES } from './command-words.js';
import type { Trouble } from './trouble.js';

/** What a command's form shows, with what was typed and what is wrong with it. */
export function presentForm(
  command: CaseCommandName,
  source: ChoiceSource,
  values: FormValues,
  trouble: Omit<Trouble, 'status'> = { errors: [] },
) {
  return {
    page: 'form' as const,
    ...heading(command, source),
    fields: fieldsOf(command).map((field) => fieldView(field, values, trouble.errors, source)),
    errors: trouble.errors,
    refusal: trouble.refusal,
    key: values.key,
  };
}

/** What the page shows on which somebody looks at the answers before they are sent. */
export function presentCheck(
  command: CaseCommandName,
  source: ChoiceSource | null,
  values: FormValues,
  answers: readonly Answer[],
  trouble?: Trouble,
) {
  return {
    page: 'check' as const,
    ...heading(command, source),
    answers,
    kept: Object.keys(values).flatMap((name) => listOf(values, name).map((value) => ({ name, value }))),
    refusal: trouble?.refusal,
    warning: ENDS_SOMETHING[command],
    plain: fieldsOf(command).length === 0,
  };
}

function heading(command: CaseCommandName, source: ChoiceSource | null) {
  const allowed = source?.view.allowedCommands.find(({ name }) => name === command);
  return {
    title: allowed?.title ?? TITLES[command],
    explain: allowed?.explain,
    reference: source?.view.reference,
    back: source ? `/cases/${source.view.id}` : '/cases',
  };
}

/** The banner on the case's page after a command: what was done, and how the case stands now. */
export function successFlash(command: CaseCommandName, summary: CaseSummary): Flash {
  const stage =
    summary.stage === 'closed' ? 'The case is closed.' : `The case is at ${label('STAGES', summary.stage)}.`;
  return { heading: DONE[command], text: `${stage} ${summary.whyWaiting.sentence}` };
}
