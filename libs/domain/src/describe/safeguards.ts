import type { SafeguardsEvents } from '../events/safeguards.js';
import { sayCode, sayCodes, sayDay } from '../wording.js';
import type { Lines } from './lines.js';

export const safeguardsLines: Lines<SafeguardsEvents> = {
  'consent-recorded': ({ purpose, how, on, guardian }) =>
    `Consents to ${sayCode(purpose)} (${how}, ${sayDay(on)})${guardian ? ', and so does their guardian' : ''}`,
  'consent-withdrawn': (data) => `No longer consents to ${sayCode(data.purpose)}`,
  'risk-recorded': ({ factors, reviewOn }) =>
    `Risks: ${factors.map(({ factor, level }) => `${sayCode(factor)} (${level})`).join(', ') || 'none found'}${reviewOn ? `; looked at again by ${sayDay(reviewOn)}` : ''}`,
  'risk-review-due': () => 'A review of their risks is due',
  'complexity-marked': (data) => (data.complex ? 'Marked as complex' : 'No longer marked as complex'),
  'facilitators-assigned': ({ facilitators, despite }) =>
    `Facilitators: ${sayCodes(facilitators.map((each) => each.accreditation))}${despite.length > 0 ? `, despite: ${sayCodes([...new Set(despite.flatMap((each) => each.reasons))])}` : ''}`,
  'supervision-recorded': ({ on, nextOn }) =>
    `Supervised on ${sayDay(on)}${nextOn ? `; again by ${sayDay(nextOn)}` : ''}`,
  'supervision-due': () => 'Supervision of the case is due',
  'signed-off': (data) => `Signed off: ${data.step}`,
  'sign-offs-lost': () => 'The risks have changed: a new sign-off is needed',
};
