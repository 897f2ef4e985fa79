import type { AgreementEvents } from '../events/agreement.js';
import { sayCode, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

export const agreementLines: Lines<AgreementEvents> = {
  'outcome-agreed': (data) =>
    data.items.length === 0
      ? 'Outcome recorded: nothing further agreed'
      : `Outcome agreed: ${data.items.map((item) => `${sayCode(item.kind)} by ${sayDay(item.dueOn)}`).join('; ')}`,
  'amends-asked': () => 'An agreed item is due',
  'amends-recorded': (data) => `Agreed item: ${sayCode(data.state)}`,
};
