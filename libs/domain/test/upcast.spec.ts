import { type Case, type CaseEvent, fold, SNAPSHOT_VERSION, upcastCase, upcastEvent } from '../src/index.js';
import { assigned, concluded, outcomeAgreed, prepared, sessionArranged } from './lives.js';

const without = (theCase: Case): Case => {
  const { complex: _c, facilitators: _f, signOffs: _s, ...rest } = theCase;
  const tracks = rest.tracks.map(({ young: _y, approached: _a, consents: _o, risk: _r, ...track }) => track);
  return withoutNeeds({ ...rest, tracks } as unknown as Case);
};

const withoutNeeds = (theCase: Case): Case => {
  const tracks = theCase.tracks.map(
    ({ kind: _k, joinedAt: _j, needs: _n, language: _l, meetings: _m, wishes: _w, ...track }) => track,
  );
  return { ...theCase, tracks } as unknown as Case;
};

describe('a case stored before consent, risk and sign-off', () => {
  it('has none of them, and knows who had been approached by what they had said', () => {
    const stored = upcastCase(1, without(prepared().case));
    expect(stored).toMatchObject({ complex: false, facilitators: [], signOffs: {} });
    expect(stored.tracks.map(({ approached, young, risk, consents }) => [approached, young, risk, consents])).toEqual([
      [true, false, null, {}],
      [true, false, null, {}],
      [false, false, null, {}],
    ]);
    expect(upcastCase(1, without(assigned().case)).tracks.some(({ approached }) => approached)).toBe(false);
  });

  it('has persons of the referral alone, whose needs nobody asked and whose meetings nobody dated', () => {
    const [harmed] = upcastCase(2, withoutNeeds(prepared().case)).tracks;
    expect(harmed).toMatchObject({
      kind: 'person',
      joinedAt: null,
      needs: [],
      language: null,
      meetings: [],
      wishes: [],
    });
  });

  it('keeps what it has in today’s shape', () => {
    expect(upcastCase(SNAPSHOT_VERSION, prepared().case)).toEqual(prepared().case);
  });
});

describe('events recorded before', () => {
  const { events } = prepared();
  const earlier = events.map((event): CaseEvent => {
    if (event.type === 'case-referred') {
      const participants = event.data.participants.map(({ id, role, supports }) => ({ id, role, supports }));
      return { ...event, v: 1, data: { ...event.data, participants } } as unknown as CaseEvent;
    }
    if (event.type === 'preparation-recorded') {
      const { participant, topics } = event.data;
      return { ...event, v: 1, data: { participant, topics } } as unknown as CaseEvent;
    }
    if (event.type !== 'eligibility-decided') return event;
    const { offered: _o, ...data } = event.data;
    return { ...event, v: 1, data } as unknown as CaseEvent;
  });

  it('tell the same case, upcast or as they are', () => {
    expect(fold(null, earlier.map(upcastEvent))).toEqual(prepared().case);
    expect(fold(null, earlier)).toEqual(prepared().case);
    expect(earlier.map(upcastEvent)).toEqual(events);
  });
});

describe('a case of version 2', () => {
  it('is shared with nobody, and a session is as direct as its format', () => {
    const { shares: _s, coordinatorSince: _c, ...rest } = sessionArranged().case;
    const sessions = rest.sessions.map(({ directness: _d, ...session }) => session);
    const stored = upcastCase(2, { ...rest, sessions } as unknown as Case);
    expect(stored).toMatchObject({ shares: [], coordinatorSince: null, sessions: [{ directness: 'direct' }] });
  });

  it('was told of an assignment without a reason, and of a session without its directness', () => {
    const told = sessionArranged().events.filter(({ type }) => type === 'case-assigned' || type === 'session-arranged');
    const earlier = told.map((event) => {
      const { reason: _r, directness: _d, ...data } = event.data as { reason?: string; directness?: string };
      return upcastEvent({ ...event, v: 1, data } as unknown as CaseEvent);
    });
    expect(earlier.map(({ v, data }) => [v, data])).toMatchObject([
      [2, { coordinator: 'coord-1', reason: null }],
      [4, { format: 'face-to-face', directness: 'direct' }],
    ]);
  });
});

describe('letters told before they were held in escrow', () => {
  const begun = prepared();
  const at = (revision: number) => ({ v: 1, revision, at: begun.now, by: { kind: 'system' as const } });
  const told = (outcome?: 'delivered' | 'not-delivered' | 'cancelled') => {
    const last = begun.case.revision;
    const letter = { id: 'letter-1', kind: 'apology', from: 'p2', to: 'p1' };
    const events = [{ ...at(last + 1), type: 'letter-begun', data: letter }] as unknown as CaseEvent[];
    if (outcome) events.push({ ...at(last + 2), type: 'letter-recorded', data: { id: 'letter-1', outcome } });
    return events;
  };

  it.each([
    [undefined, 'begun', null],
    ['delivered', 'released', begun.now],
    ['not-delivered', 'declined', null],
    ['cancelled', 'cancelled', null],
  ] as const)('%s is %s', (outcome, state, releasedAt) => {
    const expected = { kind: 'apology', replyTo: null, drafts: [], checked: null, read: null, state, releasedAt };
    const stored = fold(begun.case, told(outcome).map(upcastEvent));
    expect(stored?.letters).toEqual([expect.objectContaining(expected)]);
    expect(fold(begun.case, told(outcome))?.letters).toEqual(stored?.letters);

    const before = {
      id: 'letter-1',
      kind: 'apology',
      from: 'p2',
      to: 'p1',
      begunAt: begun.now,
      outcome: outcome ?? 'begun',
    };
    const { shuttles: _s, ...rest } = begun.case;
    const upcast = upcastCase(2, { ...rest, letters: [before] } as unknown as Case);
    expect(upcast.letters).toEqual(stored?.letters);
    expect(upcast.shuttles).toEqual([]);
  });
});

describe('what was recorded before anyone was asked who agrees, and how much', () => {
  const earlier = (event: CaseEvent): CaseEvent => {
    const { data } = event;
    if (event.type === 'outcome-agreed') {
      const items = event.data.items.map(({ hours: _h, pence: _p, ...item }) => item);
      return { ...event, v: 1, data: { items } } as unknown as CaseEvent;
    }
    if (event.type !== 'amends-recorded' && event.type !== 'follow-up-recorded') return event;
    const {
      hours: _h,
      pence: _p,
      verified: _v,
      fairlyTreated: _f,
      faring: _w,
      ...old
    } = data as Record<string, unknown>;
    return { ...event, v: 1, data: old } as unknown as CaseEvent;
  };

  it('is an agreement of both sides, without quantities, in events', () => {
    const { events } = concluded();
    const upcast = events.map(earlier).map(upcastEvent);
    expect(upcast).toEqual(events);
    expect(fold(null, upcast)).toEqual(concluded().case);
  });

  it('and in stored cases', () => {
    const { case: theCase } = outcomeAgreed();
    const { proposal: _p, progressWishes: _w, measures: _m, complaints: _c, caseStudy: _s, ...rest } = theCase;
    const items = rest.agreement?.items.map(({ hours: _h, pence: _e, soFar: _f, verified: _v, ...item }) => item);
    const agreement = { agreedAt: rest.agreement?.agreedAt, items };
    for (const version of [1, 2])
      expect(upcastCase(version, { ...rest, agreement } as unknown as Case)).toMatchObject({
        ...{ proposal: null, progressWishes: [], measures: [], complaints: [], caseStudy: null },
        agreement: theCase.agreement,
      });
  });
});
