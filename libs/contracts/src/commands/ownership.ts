import { ASSIGN_REASONS, HAND_BACK_REASONS, SHARE_REASONS, SHARE_ROLES, TRANSFER_REASONS } from '@whenready/domain';
import { body, code, day, id, noteField } from './fields.js';

/** A service by its profile's code; its own where none is named. */
const service = id.nullable().default(null).meta({ title: 'Service (optional: the case’s own)', widget: 'service' });
const provider = id.meta({ title: 'Provider', widget: 'anyProvider' });

/** Who has a case: assigned, handed back, transferred and shared. */
export const ownershipBodies = {
  assign: body({
    coordinator: id.meta({ title: 'Coordinator', widget: 'coordinator' }),
    reason: code(ASSIGN_REASONS)
      .nullable()
      .default(null)
      .meta({ title: 'Why? (needed where someone else takes the case over)' }),
    note: noteField,
  }),
  unassign: body({ reason: code(HAND_BACK_REASONS).meta({ title: 'Why?' }), note: noteField }),
  transfer: body({
    profile: service,
    area: id
      .nullable()
      .default(null)
      .meta({ title: 'Area (optional: where the provider works in several)', widget: 'anyArea' }),
    provider,
    reason: code(TRANSFER_REASONS).meta({ title: 'Why?' }),
    note: noteField,
  }),
  share: body({
    profile: service,
    provider,
    role: code(SHARE_ROLES).meta({ title: 'What do they do?' }),
    until: day.nullable().default(null).meta({ title: 'Last day (optional)', widget: 'day' }),
    reason: code(SHARE_REASONS).meta({ title: 'Why?' }),
    note: noteField,
  }),
  unshare: body({ share: id.meta({ title: 'Which share?', widget: 'share' }), note: noteField }),
} as const;
