import type { ReferralEvents } from '../events/referral.js';
import { sayCode, sayCodes } from '../wording.js';
import type { Lines } from './lines.js';

export const referralLines: Lines<ReferralEvents> = {
  'case-referred': (data) =>
    data.practice === 'informal'
      ? `Informal practice recorded (${sayCode(data.facts.setting)})`
      : `Referred by ${sayCode(data.facts.channel)} (${sayCode(data.facts.setting)})`,
  'referral-accepted': () => 'Referral accepted',
  'case-routed': ({ routing }) =>
    routing.kind === 'provider'
      ? `Sent to ${sayCode(routing.provider)}`
      : `Waiting in triage: ${routing.kind === 'triage' ? sayCode(routing.reason) : 'no provider'}`,
  'eligibility-decided': ({ outcome, reasons, offered }) =>
    outcome === 'eligible'
      ? 'Found eligible'
      : `${outcome === 'not-suitable' ? 'Not suitable' : 'Suitable, not ready'}: ${sayCodes(reasons)}${offered.length > 0 ? `; offered instead: ${sayCodes(offered)}` : ''}`,
};
