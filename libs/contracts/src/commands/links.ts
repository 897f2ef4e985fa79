import { LINK_KINDS } from '@whenready/domain';
import { z } from 'zod';
import { body, code, noteField } from './fields.js';

/** Another case: the api looks it up among those that whoever asks may see. */
const other = z
  .string()
  .trim()
  .min(1, 'Say which case, by its reference or id')
  .max(64)
  .meta({ title: 'Which other case? Its reference, like GLO-2026-0042', widget: 'case' });

/** How cases hang together. */
export const linksBodies = {
  'link-cases': body({
    other,
    kind: code(LINK_KINDS).meta({ title: 'How do they belong together?' }),
    note: noteField,
  }),
  'merge-into': body({ other, note: noteField }),
} as const;
