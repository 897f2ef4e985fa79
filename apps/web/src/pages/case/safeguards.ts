import { CONSENT_PURPOSES, dayOf, type Track } from '@whenready/domain';
import { sayDate } from '../../words/dates.js';
import { label } from '../../words/labels.js';

/** What someone consents to, and what they no longer consent to. */
export function consentLines({ consents, young }: Track): string[] {
  const lines = CONSENT_PURPOSES.flatMap((purpose) => {
    const consent = consents[purpose];
    if (!consent) return [];
    const what = label('CONSENT_PURPOSES', purpose);
    if (consent.withdrawnAt) return [`${what}: withdrawn on ${sayDate(dayOf(consent.withdrawnAt))}`];
    const how = label('CONSENT_FORMS', consent.how).toLowerCase();
    return [`${what}: yes (${how}, ${sayDate(consent.on)}${consent.guardian ? ', and their guardian' : ''})`];
  });
  return young ? [...lines, 'Young: a guardian consents too'] : lines;
}

/** The risks around someone, and when they are looked at again. */
export function riskLines({ risk }: Track): string[] {
  if (!risk) return [];
  const found = risk.factors.map(({ factor, level, measures }) => {
    const reduced = measures ? ', something reduces it' : '';
    return `${label('RISK_FACTORS', factor)}: ${label('RISK_LEVELS', level).toLowerCase()}${reduced}`;
  });
  const review = risk.reviewOn ? [`Looked at again by ${sayDate(risk.reviewOn)}`] : [];
  return [...(found.length > 0 ? found : ['None found']), ...review];
}
