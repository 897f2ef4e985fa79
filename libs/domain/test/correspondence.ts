import { HARMED, type Life, prepared, RESPONSIBLE } from './lives.js';

/** The case's newest letter. */
export const newest = (life: Life) => {
  const letter = life.case.letters.at(-1);
  if (!letter) throw new Error('no letter is begun');
  return letter;
};
const named = (life: Life) => ({ letter: newest(life).id, textId: null });

export const letterBegun = (life = prepared()): Life =>
  life.do('begin-letter', { kind: 'apology', from: RESPONSIBLE, to: HARMED, replyTo: null, textId: null });

export const letterDrafted = (life = letterBegun(), text = 'draft-1'): Life =>
  life.do('draft-letter', { letter: newest(life).id, textId: text });

export const letterHeld = (life = letterDrafted()): Life =>
  life.do('check-letter', {
    draft: newest(life).drafts.at(-1)?.text ?? '',
    outcome: 'passed',
    reason: null,
    textId: null,
  });

export const letterAskedFor = (life = letterHeld()): Life => life.do('ask-for-letter', named(life));
export const letterReleased = (life = letterAskedFor()): Life => life.do('release-letter', named(life));
export const letterWithdrawn = (life = letterHeld()): Life => life.do('withdraw-letter', named(life));

export const shuttleBegun = (life = prepared()): Life =>
  life.do('begin-shuttle', { between: [HARMED, RESPONSIBLE], lead: 'coord-1', textId: null });

/** The newest shuttle, and its newest leg. */
export const shuttleOf = (life: Life) => {
  const shuttle = life.case.shuttles.at(-1);
  if (!shuttle) throw new Error('no shuttle is begun');
  return shuttle;
};
export const legOf = (life: Life): string => shuttleOf(life).legs.at(-1)?.id ?? 'none';

export const legNoted = (life = shuttleBegun(), from = HARMED, to = RESPONSIBLE, answers: string | null = null): Life =>
  life.do('note-shuttle-leg', { shuttle: shuttleOf(life).id, from, to, answers, textId: `said-${life.case.revision}` });

export const legApproved = (life = legNoted()): Life => life.do('approve-shuttle-leg', { leg: legOf(life) });
export const legPassedOn = (life = legApproved()): Life =>
  life.do('pass-on-shuttle-leg', { leg: legOf(life), textId: null });
