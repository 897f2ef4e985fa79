import { asAsked, type CaseCommandName, type CaseView } from '@whenready/contracts';
import type { Track } from '@whenready/domain';
import { type FormValues, textOf } from '../../forms/values.js';

/** What each form starts from that replaces something, of the person it is about. */
const OF_THEM: { readonly [N in CaseCommandName]?: (track: Track) => FormValues } = {
  'record-needs': ({ needs, language }) => ({ needs, language: language ?? '' }),
  'record-safe-contact': ({ safeContact }) => (safeContact ? asAsked(safeContact) : {}),
};

/** What a form starts from where it replaces something: the needs, or the safe contact, of the person it is about. */
export function prefilled(command: CaseCommandName, view: CaseView, about: FormValues): FormValues {
  const track = view.case.tracks.find(({ id }) => id === textOf(about, 'participant'));
  return (track && OF_THEM[command]?.(track)) ?? {};
}
