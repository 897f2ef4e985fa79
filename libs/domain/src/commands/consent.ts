import { dayOf } from '../calendar/index.js';
import type { Track } from '../case.js';
import { approachRefusal } from '../approach.js';
import { consentAsked, hasConsent } from '../consent.js';
import { fact } from '../events.js';
import { inTurn, type Step } from '../inTurn.js';
import { tellPersonsHarmed } from '../otherSide.js';
import { trackOf } from '../questions.js';
import { isRefusal, refuse } from '../refusal.js';
import { isMainRole } from '../roles.js';
import { askingOnce } from '../tasks.js';
import { cancelCommunication, dropReminders, endLettersOf, endWait } from '../unwind.js';
import { CONSENT_PURPOSES } from '../words.js';
import { always, participantNamed, PRACTITIONERS, type Rule, type Turn } from './rule.js';

/** Someone agrees to one purpose, free and informed, in the service's present wording; to a case study also afterwards. */
export const recordConsent: Rule<'record-consent'> = {
  title: 'Record a consent',
  explain: 'What someone agrees to, in writing or witnessed. For a young person, whether their guardian agrees too.',
  by: PRACTITIONERS,
  evenClosed: true,
  closedTo: always,
  decide: ({ theCase, payload, profile, now }) => {
    if (theCase.closed && payload.purpose !== 'case-study')
      return refuse('CASE_CLOSED', 'The case is closed.', 'Reopen the case to go on with it.');
    const track = participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    const asked = consentAsked(profile);
    if (!asked.purposes.includes(payload.purpose))
      return refuse('PURPOSE_NOT_ASKED', 'This service does not ask for this consent.', 'Choose another.', 'purpose');
    if (payload.on > dayOf(now))
      return refuse('DATE_IN_FUTURE', 'This date has not come yet.', 'Enter the day on which they agreed.', 'on');
    if (payload.how === 'witnessed' && payload.witness === null)
      return refuse('WITNESS_NEEDED', 'A spoken consent has a witness.', 'Say who witnessed it.', 'witness');
    const { participant, purpose, how, on, guardian } = payload;
    const witness = how === 'witnessed' ? payload.witness : null;
    return (
      approachRefusal(theCase, track) ?? [
        fact('consent-recorded', { participant, purpose, wording: asked.wordingVersion, how, witness, on, guardian }),
        ...(purpose === 'automated-reminders' ? [fact('reminders-agreed', { participant, agreed: true })] : []),
      ]
    );
  },
};

/** A consent ends at any time, without a reason; in the same step everything that rested on it ends too. */
export const withdrawConsent: Rule<'withdraw-consent'> = {
  title: 'Withdraw a consent',
  explain: 'Someone no longer agrees to one purpose. What rested on it ends at once; they stay in the case.',
  by: PRACTITIONERS,
  evenClosed: true,
  closedTo: (theCase) =>
    theCase.tracks.some((track) => CONSENT_PURPOSES.some((purpose) => hasConsent(track, purpose)))
      ? null
      : refuse('CONSENT_NOT_GIVEN', 'Nobody in this case has given a consent.', 'There is nothing to withdraw.'),
  decide: (turn) => {
    const { theCase, payload, profile, now, by } = turn;
    const track = trackOf(theCase, payload.participant) ?? participantNamed(theCase, payload.participant);
    if (isRefusal(track)) return track;
    if (!hasConsent(track, payload.purpose))
      return refuse('CONSENT_NOT_GIVEN', 'They have not given this consent.', 'Choose one that stands.', 'purpose');
    const withdrawn = fact('consent-withdrawn', { participant: track.id, purpose: payload.purpose });
    if (theCase.closed || track.withdrawn) return [withdrawn];
    return inTurn(
      theCase,
      now,
      by,
      () => [withdrawn],
      ...endings(turn, track),
      askingOnce('see-to-withdrawn-consent', 'coordinator', track.id, profile, now),
    );
  },
};

/** What ends with a consent: with that to reminders, those that are due; with that to take part, all that was agreed. */
function endings({ theCase, payload, profile, now, by }: Turn<'withdraw-consent'>, track: Track): readonly Step[] {
  const unsent: Step = (working) => dropReminders(working, track.id, 'consent-withdrawn');
  if (payload.purpose === 'automated-reminders')
    return [unsent, () => [fact('reminders-agreed', { participant: track.id, agreed: false })]];
  if (payload.purpose !== 'participation') return [];
  const isMain = isMainRole(track.role);
  const finding = {
    met: false,
    evidence: 'conversation' as const,
    on: dayOf(now),
    by: by.kind === 'staff' ? by.id : 'system',
  };
  return [
    unsent,
    () =>
      isMain
        ? [fact('requirement-recorded', { participant: track.id, requirement: 'willingness' as const, finding })]
        : [],
    () => endWait(track, 'withdrawn'),
    (working) => cancelCommunication(working, now, 'no-longer-willing', isMain ? undefined : track.id),
    (working) => endLettersOf(working, track.id),
    ...(track.role === 'person-responsible' ? tellPersonsHarmed(theCase, profile, now) : []),
  ];
}
