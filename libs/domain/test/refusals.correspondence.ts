import {
  legApproved,
  legNoted,
  legOf,
  legPassedOn,
  letterAskedFor,
  letterBegun,
  letterDrafted,
  letterHeld,
  letterReleased,
  newest,
  shuttleBegun,
  shuttleOf,
} from './correspondence.js';
import {
  assigned,
  eligible,
  HARMED,
  Life,
  prepared,
  PROFILE,
  requirementsMet,
  RESPONSIBLE,
  SUPPORTER,
} from './lives.js';
import { finding, held, letter, risk, type Situation, T, wait } from './situations.js';

const L = { letter: newest(letterHeld()).id, ...T };
const S = { shuttle: shuttleOf(shuttleBegun()).id, ...T };
const LEG = { leg: legOf(legNoted()), ...T };
const said = { shuttle: S.shuttle, from: HARMED, to: RESPONSIBLE, answers: null, textId: 'said' };
const shuttle = { between: [HARMED, RESPONSIBLE], lead: 'coord-1', ...T };
const check = { draft: 'draft-1', outcome: 'passed' as const, reason: null, ...T };
const readIt = { ...L, on: '2026-03-02', tellWriter: false };
const onlyMeetings = () =>
  prepared(eligible(requirementsMet(assigned(new Life(undefined, { ...PROFILE, formats: ['face-to-face'] })))));
const unsafe = (life: Life) =>
  life.do('record-requirement', { ...finding, participant: HARMED, requirement: 'safety', met: false });
const waiting = (life: Life) => life.do('agree-wait', wait);
const unconsenting = (life: Life) =>
  life.do('withdraw-consent', { participant: RESPONSIBLE, purpose: 'participation', ...T });
const overdue = (life: Life) => {
  life.do('record-risk', { ...risk, reviewOn: '2026-03-09' });
  return life.until('2026-03-11T10:00:00.000Z');
};
const reopened = (life: Life) =>
  life.do('close', { outcome: 'not-proceeding', reason: 'too-soon', ...T }).do('reopen', { cameBack: [], ...T });

/** Letters from the first draft to the reading, and shuttles leg by leg. */
export const CORRESPONDENCE: readonly Situation[] = [
  ['a letter where the service offers none', onlyMeetings, 'begin-letter', letter, 'FORMAT_NOT_OFFERED'],
  ['a letter while on hold', held, 'begin-letter', letter, 'CASE_ON_HOLD'],
  ['a letter from a supporter', prepared, 'begin-letter', { ...letter, from: SUPPORTER }, 'SAME_SIDE'],
  ['a letter from a stranger', prepared, 'begin-letter', { ...letter, from: 'x' }, 'PARTICIPANT_NOT_FOUND'],
  ['a reply to nothing', prepared, 'begin-letter', { ...letter, kind: 'reply' }, 'REPLY_TO_NOTHING'],
  [
    'a reply to a letter that is held still',
    letterHeld,
    'begin-letter',
    { ...letter, kind: 'reply', from: HARMED, to: RESPONSIBLE, replyTo: L.letter },
    'REPLY_TO_NOTHING',
  ],
  [
    'a reply by the one who wrote',
    letterReleased,
    'begin-letter',
    { ...letter, kind: 'reply', replyTo: L.letter },
    'REPLY_TO_NOTHING',
  ],
  ['an apology that answers', letterReleased, 'begin-letter', { ...letter, replyTo: L.letter }, 'REPLY_TO_NOTHING'],
  ['a draft of no letter', prepared, 'draft-letter', { letter: 'l', textId: 't' }, 'UNKNOWN_LETTER'],
  ['a draft of another letter', letterBegun, 'draft-letter', { letter: 'l', textId: 't' }, 'UNKNOWN_LETTER'],
  ['a draft of a released letter', letterReleased, 'draft-letter', { letter: L.letter, textId: 't' }, 'UNKNOWN_LETTER'],
  [
    'a draft before eligibility is decided anew',
    () => reopened(assigned()),
    'draft-letter',
    { letter: 'l', textId: 't' },
    'WRONG_STAGE',
  ],
  ['a check with no draft', letterBegun, 'check-letter', check, 'UNKNOWN_LETTER'],
  ['a check of another draft', letterDrafted, 'check-letter', { ...check, draft: 'x' }, 'UNKNOWN_LETTER'],
  [
    'a check of a draft that a newer one replaced',
    () => letterDrafted(letterDrafted(), 'draft-2'),
    'check-letter',
    check,
    'DRAFT_REPLACED',
  ],
  ['sent back without a reason', letterDrafted, 'check-letter', { ...check, outcome: 'sent-back' }, 'REASON_NEEDED'],
  ['a check by a facilitator', letterDrafted, 'check-letter', check, 'ROLE_NOT_ALLOWED', 'facilitator'],
  [
    'a check of a letter whose writer has left',
    () => reopened(letterHeld()).do('withdraw', { participant: RESPONSIBLE, reason: 'changed-mind', ...T }),
    'check-letter',
    check,
    'PARTICIPANT_WITHDRAWN',
  ],
  ['asking where there is none', prepared, 'ask-for-letter', L, 'UNKNOWN_LETTER'],
  ['asking for one that is not checked', letterDrafted, 'ask-for-letter', L, 'UNKNOWN_LETTER'],
  ['asking for another', letterHeld, 'ask-for-letter', { ...L, letter: 'l' }, 'UNKNOWN_LETTER'],
  ['releasing what nobody wrote', prepared, 'release-letter', L, 'UNKNOWN_LETTER'],
  ['releasing what nobody asked for', letterHeld, 'release-letter', L, 'LETTER_NOT_ASKED_FOR'],
  ['releasing another', letterAskedFor, 'release-letter', { ...L, letter: 'l' }, 'UNKNOWN_LETTER'],
  ['releasing twice', letterReleased, 'release-letter', L, 'UNKNOWN_LETTER'],
  ['releasing by a facilitator', letterAskedFor, 'release-letter', L, 'ROLE_NOT_ALLOWED', 'facilitator'],
  ['releasing while it is not safe', () => unsafe(letterAskedFor()), 'release-letter', L, 'REQUIREMENTS_NOT_MET'],
  [
    'releasing on hold',
    () => letterAskedFor().do('hold', { kind: 'safety', reviewOn: null, ...T }),
    'release-letter',
    L,
    'CASE_ON_HOLD',
  ],
  ['releasing while its reader is not ready', () => waiting(letterAskedFor()), 'release-letter', L, 'STILL_WAITING'],
  [
    'releasing with an overdue risk review',
    () => overdue(letterAskedFor()),
    'release-letter',
    L,
    'RISK_REVIEW_OVERDUE',
  ],
  [
    'releasing to someone unprepared',
    () => letterAskedFor(letterHeld(letterDrafted(letterBegun(onlyWriterPrepared())))),
    'release-letter',
    L2(),
    'NOT_PREPARED',
  ],
  [
    'releasing to someone who has not consented',
    () =>
      letterAskedFor(letterHeld(letterDrafted(letterBegun(onlyWriterPrepared())))).do('record-preparation', {
        participant: HARMED,
        topics: ['what-rj-is'],
        prepared: true,
        ...T,
      }),
    'release-letter',
    L2(),
    'CONSENT_NEEDED',
  ],
  ['withdrawing what nobody wrote', prepared, 'withdraw-letter', L, 'UNKNOWN_LETTER'],
  ['withdrawing what is released', () => letterBegun(letterReleased()), 'withdraw-letter', L, 'LETTER_RELEASED'],
  ['not wanting what is not there', letterDrafted, 'decline-letter', L, 'UNKNOWN_LETTER'],
  ['reading what is not released', letterAskedFor, 'record-letter-read', readIt, 'UNKNOWN_LETTER'],
  ['reading another', letterReleased, 'record-letter-read', { ...readIt, letter: 'l' }, 'UNKNOWN_LETTER'],
  ['reading tomorrow', letterReleased, 'record-letter-read', { ...readIt, on: '2026-03-03' }, 'DATE_IN_FUTURE'],
  ['cancelling what is held', letterHeld, 'cancel-letter', L, 'UNKNOWN_LETTER'],

  ['a shuttle where the service offers none', onlyMeetings, 'begin-shuttle', shuttle, 'FORMAT_NOT_OFFERED'],
  ['a shuttle before eligibility', assigned, 'begin-shuttle', shuttle, 'WRONG_STAGE'],
  ['a shuttle of one side', prepared, 'begin-shuttle', { ...shuttle, between: [HARMED] }, 'PARTICIPANT_NEEDED'],
  ['a shuttle with a supporter', prepared, 'begin-shuttle', { ...shuttle, between: [SUPPORTER] }, 'SAME_SIDE'],
  ['a shuttle with a stranger', prepared, 'begin-shuttle', { ...shuttle, between: ['x'] }, 'PARTICIPANT_NOT_FOUND'],
  ['a shuttle with someone unprepared', eligible, 'begin-shuttle', shuttle, 'NOT_PREPARED'],
  ['a shuttle with someone not ready', () => waiting(prepared()), 'begin-shuttle', shuttle, 'STILL_WAITING'],
  ['a shuttle with an overdue risk review', () => overdue(prepared()), 'begin-shuttle', shuttle, 'RISK_REVIEW_OVERDUE'],
  ['a shuttle without consent', () => withoutConsent(), 'begin-shuttle', shuttle, 'CONSENT_NEEDED'],
  ['a message in no shuttle', prepared, 'note-shuttle-leg', said, 'UNKNOWN_SHUTTLE'],
  ['a message in another shuttle', shuttleBegun, 'note-shuttle-leg', { ...said, shuttle: 's' }, 'UNKNOWN_SHUTTLE'],
  ['a message to the same side', shuttleBegun, 'note-shuttle-leg', { ...said, to: HARMED }, 'SAME_SIDE'],
  [
    'a message to someone who is not part of it',
    shuttleBegun,
    'note-shuttle-leg',
    { ...said, to: SUPPORTER },
    'PARTICIPANT_NOT_FOUND',
  ],
  ['an answer to nothing', shuttleBegun, 'note-shuttle-leg', { ...said, answers: 'x' }, 'UNKNOWN_LEG'],
  ['an answer by the one who said it', legPassedOn, 'note-shuttle-leg', { ...said, answers: LEG.leg }, 'UNKNOWN_LEG'],
  ['approving in no shuttle', prepared, 'approve-shuttle-leg', LEG, 'UNKNOWN_SHUTTLE'],
  ['approving nothing', shuttleBegun, 'approve-shuttle-leg', LEG, 'UNKNOWN_LEG'],
  ['approving twice', legApproved, 'approve-shuttle-leg', LEG, 'UNKNOWN_LEG'],
  ['passing on in no shuttle', prepared, 'pass-on-shuttle-leg', LEG, 'UNKNOWN_SHUTTLE'],
  ['passing on what is not approved', legNoted, 'pass-on-shuttle-leg', LEG, 'LEG_NOT_APPROVED'],
  ['passing on twice', legPassedOn, 'pass-on-shuttle-leg', LEG, 'UNKNOWN_LEG'],
  [
    'passing on to someone not ready',
    () => waiting(legApproved(theirs())),
    'pass-on-shuttle-leg',
    LEG,
    'STILL_WAITING',
  ],
  [
    'passing on with an overdue risk review',
    () => overdue(legApproved()),
    'pass-on-shuttle-leg',
    LEG,
    'RISK_REVIEW_OVERDUE',
  ],
  [
    'passing on after a consent was withdrawn',
    () => unconsenting(legApproved()),
    'pass-on-shuttle-leg',
    LEG,
    'UNKNOWN_SHUTTLE',
  ],
  ['dropping what was passed on', legPassedOn, 'drop-shuttle-leg', LEG, 'UNKNOWN_LEG'],
  ['ending what is not begun', prepared, 'end-shuttle', S, 'UNKNOWN_SHUTTLE'],
  ['ending another', legPassedOn, 'end-shuttle', { ...S, shuttle: 's' }, 'UNKNOWN_SHUTTLE'],
  ['ending before anything was passed on', shuttleBegun, 'end-shuttle', S, 'LEG_STILL_OPEN'],
  ['ending with something noted', () => legNoted(legPassedOn()), 'end-shuttle', S, 'LEG_STILL_OPEN'],
  ['stopping what is not begun', prepared, 'stop-shuttle', { ...S, by: null, reason: 'too-soon' }, 'UNKNOWN_SHUTTLE'],
  [
    'stopping by someone who is not part of it',
    shuttleBegun,
    'stop-shuttle',
    { ...S, by: SUPPORTER, reason: 'too-soon' },
    'PARTICIPANT_NOT_FOUND',
  ],
];

/** A message from the person responsible to the person harmed, noted. */
function theirs(): Life {
  return legNoted(shuttleBegun(), RESPONSIBLE, HARMED);
}

/** Prepared, with nobody's consent. */
function withoutConsent(): Life {
  const life = eligible();
  for (const participant of [HARMED, RESPONSIBLE])
    life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, ...T });
  return life;
}

/** Only the person responsible is prepared and consents. */
function onlyWriterPrepared(): Life {
  const life = eligible();
  life.do('record-consent', {
    participant: RESPONSIBLE,
    purpose: 'participation',
    how: 'written',
    witness: null,
    on: '2026-03-02',
    guardian: false,
    ...T,
  });
  return life.do('record-preparation', { participant: RESPONSIBLE, topics: ['what-rj-is'], prepared: true, ...T });
}

/** The letter of {@link onlyWriterPrepared}. */
function L2() {
  return { letter: newest(letterBegun(onlyWriterPrepared())).id, ...T };
}
