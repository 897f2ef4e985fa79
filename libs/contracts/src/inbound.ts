import type { Answer, Instant } from '@whenready/domain';
import type { z } from 'zod';
import { body, id } from './commands/fields.js';

/** The body of `POST /api/inbound/<id>/assign`. */
export const assignBody = body({ case: id, participant: id.nullish() });
export type AssignBody = z.infer<typeof assignBody>;

/** Something that came in and that nobody knows where to put, as `GET /api/inbound` lists it. */
export interface InboundItem {
  readonly id: string;
  readonly how: string;
  readonly kind: string;
  readonly from: string | null;
  readonly name: string | null;
  readonly reference: string | null;
  readonly said: Answer | null;
  readonly body: string | null;
  readonly receivedAt: Instant;
}

/** One that somebody has read, and that went to no case, as the list of those shows it. */
export interface ReadInboundItem extends InboundItem {
  /** The name of whoever read it. */
  readonly readBy: string;
  readonly readAt: Instant;
}
