import {
  deadlines,
  type LetterState,
  mayReadLetter,
  sensitiveRefusal,
  tellReader,
  tellWriter,
  textOfLetter,
  whyWaiting,
} from '../src/index.js';
import {
  letterAskedFor,
  letterBegun,
  letterDrafted,
  letterHeld,
  letterReleased,
  letterWithdrawn,
  newest,
  shuttleBegun,
} from './correspondence.js';
import { HARMED, type Life, outcomeAgreed, PROFILE, RESPONSIBLE, sessionHeld } from './lives.js';
import { finding, T } from './situations.js';

const named = (life: Life) => ({ letter: newest(life).id, ...T });
const hold = (life: Life) => life.do('hold', { kind: 'safety', reviewOn: null, ...T });
const unsafe = (life: Life) =>
  life.do('record-requirement', { ...finding, participant: HARMED, requirement: 'safety', met: false });
const safe = (life: Life) =>
  life.do('record-requirement', { ...finding, participant: HARMED, requirement: 'safety', on: life.now.slice(0, 10) });
const leaves = (life: Life, participant: string) => life.do('withdraw', { participant, reason: 'changed-mind', ...T });
const unconsents = (life: Life, participant: string) =>
  life.do('withdraw-consent', { participant, purpose: 'participation', ...T });
const closes = (life: Life) => life.do('close', { outcome: 'not-proceeding', reason: 'too-soon', ...T });
const sentBack = (life = letterDrafted()) =>
  life.do('check-letter', { draft: 'draft-1', outcome: 'sent-back', reason: 'could-hurt', ...T });

/** What happened to a letter, and where it is then. */
const TABLE: readonly (readonly [string, () => Life, LetterState])[] = [
  ['begun', () => letterBegun(), 'begun'],
  ['a draft is stored', () => letterDrafted(), 'drafted'],
  ['the draft goes back to its writer', () => sentBack(), 'sent-back'],
  ['a better draft is stored', () => letterDrafted(sentBack(), 'draft-2'), 'drafted'],
  ['it passed the check', () => letterHeld(), 'held'],
  ['a newer draft needs a new check', () => letterDrafted(letterHeld(), 'draft-2'), 'drafted'],
  ['its reader asked for it', () => letterAskedFor(), 'asked-for'],
  [
    'asked for, and its writer changed it: it is still asked for once it is checked again',
    () => letterHeld(letterDrafted(letterAskedFor(), 'draft-2')),
    'asked-for',
  ],
  ['released', () => letterReleased(), 'released'],
  [
    'read',
    () =>
      letterReleased().do('record-letter-read', { ...named(letterReleased()), on: '2026-03-02', tellWriter: false }),
    'read',
  ],
  ['withdrawn by its writer', () => letterWithdrawn(), 'withdrawn'],
  ['withdrawn after it was asked for', () => letterWithdrawn(letterAskedFor()), 'withdrawn'],
  ['not wanted', () => letterHeld().do('decline-letter', named(letterHeld())), 'declined'],
  ['cancelled', () => letterBegun().do('cancel-letter', named(letterBegun())), 'cancelled'],
  ['its writer leaves', () => leaves(letterHeld(), RESPONSIBLE), 'withdrawn'],
  ['its reader leaves', () => leaves(letterHeld(), HARMED), 'returned'],
  ['its writer withdraws their consent', () => unconsents(letterAskedFor(), RESPONSIBLE), 'withdrawn'],
  ['its reader withdraws their consent', () => unconsents(letterAskedFor(), HARMED), 'returned'],
  ['the case is held for safety', () => hold(letterHeld()), 'held'],
  ['a requirement is lost', () => unsafe(letterHeld()), 'held'],
  ['the case closes', () => closes(letterHeld()), 'returned'],
  ['the case closes after the release', () => closes(letterReleased()), 'released'],
  [
    'the case comes back: it is with its writer, drafts and all',
    () => closes(letterHeld()).do('reopen', { cameBack: [], ...T }),
    'returned',
  ],
  [
    'taken up again after the case came back, by a new check',
    () => letterHeld(closes(letterHeld()).do('reopen', { cameBack: [], ...T })),
    'held',
  ],
];

describe('a letter on its way', () => {
  it.each(TABLE)('%s', (_words, live, state) => {
    const life = live();
    expect(newest(life).state).toBe(state);
    expect(life.retold()).toEqual(life.case);
  });

  it('keeps every draft, and releases the one that was checked', () => {
    const life = letterReleased(letterAskedFor(letterHeld(letterDrafted(sentBack(), 'draft-2'))));
    expect(newest(life).drafts.map(({ text }) => text)).toEqual(['draft-1', 'draft-2']);
    expect(life.of('letter-released').map(({ data }) => data)).toEqual([{ id: newest(life).id, text: 'draft-2' }]);
    expect(textOfLetter(newest(life), null)).toBe('draft-2');
  });

  it('is read in its newest draft while that one is not checked', () => {
    const life = letterDrafted(letterHeld(), 'draft-2');
    expect([newest(life).checked, textOfLetter(newest(life), null)]).toEqual([null, 'draft-2']);
    expect([1, 2, 3].map((version) => textOfLetter(newest(life), version))).toEqual(['draft-1', 'draft-2', null]);
  });

  it('is withdrawn a minute before its release: the withdrawal wins, and the reader hears of nothing', () => {
    const life = letterAskedFor();
    life.now = '2026-05-04T11:59:00.000Z';
    letterWithdrawn(life);
    life.now = '2026-05-04T12:00:00.000Z';
    expect(life.try('release-letter', named(life))).toMatchObject({ code: 'UNKNOWN_LETTER' });
    expect(tellReader(life.case, HARMED)).toBe('There is no letter for you.');
    expect(life.case.tasks.map(({ kind }) => kind)).not.toContain('release-letter');
    expect(life.try('ask-for-letter', named(life))).toMatchObject({ message: 'There is no letter.' });
  });

  it('is answered by a letter that goes the same way', () => {
    const life = letterReleased();
    const { id } = newest(life);
    life.do('begin-letter', { kind: 'reply', from: HARMED, to: RESPONSIBLE, replyTo: id, ...T });
    letterReleased(letterAskedFor(letterHeld(letterDrafted(life, 'reply-1'))));
    expect(life.case.letters.map(({ state, replyTo }) => [state, replyTo])).toEqual([
      ['released', null],
      ['released', id],
    ]);
  });

  it('is indirect, and says so', () => {
    expect(letterBegun().of('letter-begun')[0]?.data).toMatchObject({ directness: 'indirect' });
    expect(shuttleBegun().of('shuttle-begun')[0]?.data).toMatchObject({ directness: 'indirect' });
  });
});

describe('a letter that is held', () => {
  it('waits for years at its reader’s own pace, looked at now and then, and is released three years later', () => {
    const life = letterHeld();
    expect(whyWaiting(life.case, PROFILE, life.now)).toMatchObject({
      whoseChoice: 'theirs',
      sentence: expect.stringMatching(/^A letter is held for the person harmed until they ask for it; we look at it/),
    });
    for (let review = 1; review <= 12; review += 1) {
      const task = life.until(deadlines(life.case, PROFILE)[0]?.at ?? '').case.tasks[0];
      expect(task).toMatchObject({ kind: 'review-letter', role: 'coordinator', participant: HARMED });
      life.do('complete-task', { task: task?.id ?? '', ...T });
      expect(life.case).toMatchObject({ stage: 'communication', stalled: null, clock: { whose: 'theirs' } });
    }
    life.until('2029-03-05T10:00:00.000Z');
    for (const { id } of life.case.tasks) life.do('complete-task', { task: id, ...T });
    letterReleased(letterAskedFor(life));
    expect(life.of('reminder-due')).toEqual([]);
    expect(life.now).toBe('2029-03-05T10:00:00.000Z');
  });

  it('is not forgotten in silence: its review goes up the ladder, and the case stalls', () => {
    const life = letterHeld().until('2026-08-03T10:00:00.000Z');
    expect(life.case.tasks).toContainEqual(expect.objectContaining({ kind: 'review-letter', escalated: true }));
    expect(life.case.stalled?.reasons).toContain('review-overdue');
  });

  it('does not keep the case from going on: an agreement is recorded, and follow-up begins', () => {
    const life = outcomeAgreed(letterHeld(letterDrafted(letterBegun(sessionHeld()))));
    expect(life.case.stage).toBe('follow-up');
    letterAskedFor(life);
    expect(life.case).toMatchObject({ stage: 'communication', clock: { whose: 'ours' } });
  });

  it('is looked at on hold and while it is not safe, and goes back into communication when it may', () => {
    for (const [stop, go] of [
      [hold, (life: Life) => life.do('resume', {})],
      [unsafe, safe],
    ] as const) {
      const life = stop(letterHeld());
      expect(life.case.stage).toBe('preparation');
      expect(deadlines(life.case, PROFILE).map(({ kind }) => kind)).toContain('letter-review');
      expect(life.try('release-letter', named(life))).toMatchObject({ refused: true });
      expect(go(life).case.stage).toBe('communication');
    }
  });

  it('asks for the sign-off of a complex case again at its release, and uses it up', () => {
    const life = letterAskedFor().do('mark-complex', { complex: true, ...T });
    expect(sensitiveRefusal(life.case, PROFILE, 'session')).not.toBeNull();
    expect(life.try('release-letter', named(life))).toMatchObject({ code: 'FACILITATORS_NEEDED' });
    const able = { accreditation: 'advanced' as const };
    life.do('assign-facilitators', {
      facilitators: [
        { id: 'f-1', ...able },
        { id: 'f-2', ...able },
      ],
    });
    expect(life.try('release-letter', named(life))).toMatchObject({ code: 'SIGN_OFF_NEEDED' });
    letterReleased(life.do('sign-off', { step: 'session', ...T }));
    expect(life.case.signOffs.session).toBeUndefined();
  });
});

describe('what may be told of a letter', () => {
  const told = (live: () => Life) => {
    const life = live();
    return [tellWriter(newest(life)), tellReader(life.case, HARMED)];
  };
  const read = (tellWriterToo: boolean) => () => {
    const life = letterReleased();
    return life.do('record-letter-read', { ...named(life), on: '2026-03-02', tellWriter: tellWriterToo });
  };

  it('never tells its writer that it was asked for or read, without its reader’s consent', () => {
    expect(told(letterAskedFor)).toEqual(told(letterHeld));
    expect(told(read(false))).toEqual(told(letterReleased));
    expect(told(read(true))[0]).toBe('Your letter has been passed on. It was read on Monday 2 March 2026.');
  });

  it('tells its reader of one that is gone what they hear where there never was one', () => {
    const never = told(letterBegun)[1];
    for (const live of [letterWithdrawn, letterDrafted, () => leaves(letterHeld(), RESPONSIBLE)])
      expect(told(live)[1]).toBe(never);
    expect(told(letterHeld)[1]).not.toBe(never);
  });

  it('keeps drafts with those who check letters until one is released, and then that one alone', () => {
    const mayRead = (live: () => Life, text: string, role: 'facilitator' | 'coordinator') =>
      mayReadLetter(newest(live()), text, role);
    expect(mayRead(letterHeld, 'draft-1', 'coordinator')).toBe(true);
    expect(mayRead(letterHeld, 'draft-1', 'facilitator')).toBe(false);
    expect(mayRead(letterReleased, 'draft-1', 'facilitator')).toBe(true);
    const second = () => letterReleased(letterAskedFor(letterHeld(letterDrafted(letterDrafted(), 'draft-2'))));
    expect([mayRead(second, 'draft-1', 'facilitator'), mayRead(second, 'draft-2', 'facilitator')]).toEqual([
      false,
      true,
    ]);
  });
});
