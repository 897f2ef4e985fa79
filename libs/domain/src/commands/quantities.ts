import { type Refusal, refuse } from '../refusal.js';
import type { AmendsKind } from '../words.js';

interface Quantities {
  readonly kind: AmendsKind;
  readonly hours?: number | null;
  readonly pence?: number | null;
}

/**
 * The refusal of hours for anything but voluntary work, and of an amount for anything but a payment.
 * @param path what stands before the field's name, for the refusal
 */
export function quantityRefusal({ kind, hours, pence }: Quantities, path = ''): Refusal | null {
  if (hours != null && kind !== 'voluntary-work')
    return refuse(
      'QUANTITY_NOT_FITTING',
      'Hours belong to voluntary work alone.',
      'Leave the hours out.',
      `${path}hours`,
    );
  return pence != null && kind !== 'payment'
    ? refuse('QUANTITY_NOT_FITTING', 'An amount belongs to a payment alone.', 'Leave the amount out.', `${path}pence`)
    : null;
}
