import type { AgreedItem } from '../communicating.js';
import type { AgreementEvents } from '../events/agreement.js';
import { sayCode, sayDay, sayHours, sayPence } from '../wording.js';
import type { Lines } from './lines.js';

const sayItem = ({ kind, hours, pence, dueOn }: AgreedItem): string =>
  `${sayCode(kind)}${sayQuantity(hours, pence)} by ${sayDay(dueOn)}`;

const sayItems = (items: readonly AgreedItem[]): string => items.map(sayItem).join('; ');

function sayQuantity(hours: number | null, pence: number | null): string {
  if (hours) return ` (${sayHours(hours)})`;
  return pence ? ` (${sayPence(pence)})` : '';
}

export const agreementLines: Lines<AgreementEvents> = {
  'outcome-proposed': ({ items }) => `Proposed, not yet agreed by both sides: ${sayItems(items)}`,
  'outcome-accepted': () => 'Agrees to what was proposed',
  'outcome-agreed': ({ items }) =>
    items.length === 0 ? 'Outcome recorded: nothing further agreed' : `Outcome agreed: ${sayItems(items)}`,
  'agreement-changed': ({ change, dueOn, reason }) =>
    change === 'dropped' || dueOn === null
      ? `Agreed item dropped by both sides (${sayCode(reason)})`
      : `Agreed item moved to ${sayDay(dueOn)} by both sides (${sayCode(reason)})`,
  'amends-asked': () => 'An agreed item is due',
  'amends-recorded': ({ state, hours, pence, verified }) =>
    `Agreed item: ${sayCode(state)}${sayQuantity(hours, pence)}${verified ? ', made sure of' : ''}`,
  'progress-wish-recorded': ({ wishes }) =>
    wishes ? 'Wants to hear how the amends are going' : 'Does not want to hear of the amends',
};
