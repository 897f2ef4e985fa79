import type { CaseCommandName, CaseView } from '@whenready/contracts';
import { type FormValues, textOf } from '../../forms/values.js';

/** What a form starts from where it replaces something: the needs and language of the person it is about. */
export function prefilled(command: CaseCommandName, view: CaseView, about: FormValues): FormValues {
  if (command !== 'record-needs') return {};
  const track = view.case.tracks.find(({ id }) => id === textOf(about, 'participant'));
  return track ? { needs: track.needs, language: track.language ?? '' } : {};
}
