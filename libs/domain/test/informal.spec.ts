import fc from 'fast-check';
import {
  allowedCommands,
  deadlines,
  describe as tell,
  FORMATS,
  INFORMAL_ENDINGS,
  INFORMAL_WAYS,
  SETTINGS,
  STAFF_ROLES,
  whyWaiting,
} from '../src/index.js';
import { recordedInformally } from './informal.js';
import { concluded, Life, PROFILE, referred } from './lives.js';

describe('Restorative Gloucestershire: informal practice', () => {
  it('is a case of its own that is recorded in one step, and closed', () => {
    const life = recordedInformally();
    expect(life.events.map(({ type }) => type)).toEqual([
      'case-referred',
      'case-routed',
      'informal-recorded',
      'case-closed',
      'stage-entered',
    ]);
    expect(life.case).toMatchObject({
      stage: 'closed',
      practice: 'informal',
      tracks: [],
      closed: { outcome: 'completed', reason: null, from: 'referral' },
      informal: { on: '2026-03-01', done: 'conversation', ended: 'apology', harmed: 1, responsible: 2 },
    });
    expect(life.retold()).toEqual(life.case);
  });

  it('is counted for the contract that runs, like any other case', () => {
    expect(recordedInformally().case.routing).toEqual(referred().case.routing);
    expect(recordedInformally().case.routing).toMatchObject({ contract: 'north-running' });
  });

  it('of an unknown area is kept, without a task for anyone', () => {
    const { routing, tasks } = recordedInformally({ facts: { ...referred().case.referral, council: null } }).case;
    expect(routing).toEqual({ kind: 'triage', reason: 'unknown-area' });
    expect(tasks).toEqual([]);
  });

  it('says in one sentence what was done', () => {
    const { case: theCase, now } = recordedInformally();
    expect(whyWaiting(theCase, PROFILE, now)).toMatchObject({
      onWhom: { kind: 'nobody' },
      sentence: 'Informal practice on Sunday 1 March 2026: conversation, ended with an apology.',
    });
  });

  it('takes a note, and nothing that moves it', () => {
    const { case: theCase } = recordedInformally();
    for (const role of STAFF_ROLES)
      for (const { name } of allowedCommands(theCase, PROFILE, role))
        expect(['add-note', 'link-cases', 'record-consent', 'record-complaint']).toContain(name);
    expect(allowedCommands(concluded().case, PROFILE, 'supervisor').map(({ name }) => name)).toContain('reopen');
  });

  it('told at random is closed, settled and told without ids, whatever was done', () => {
    const details = fc.record({
      done: fc.constantFrom(...INFORMAL_WAYS),
      ended: fc.constantFrom(...INFORMAL_ENDINGS),
      harmed: fc.option(fc.nat(100)),
      responsible: fc.option(fc.nat(100)),
      setting: fc.constantFrom(...SETTINGS),
      council: fc.constantFrom('northtown', 'southtown', null),
    });
    fc.assert(
      fc.property(details, ({ setting, council, ...changes }) => {
        const facts = { ...referred().case.referral, setting, council };
        const life = recordedInformally({ ...changes, facts }, new Life());
        expect(life.case.stage).toBe('closed');
        expect(deadlines(life.case, PROFILE)).toEqual([]);
        expect(life.retold()).toEqual(life.case);
        for (const event of life.events) expect(tell(event)).not.toMatch(/undefined|null|\[object|3e0c1a52/);
      }),
    );
  });

  it('may be a format on a small scale', () => {
    for (const done of FORMATS) expect(recordedInformally({ done }).case.informal?.done).toBe(done);
  });
});

describe('formal practice', () => {
  it('is told apart from informal practice from the referral on', () => {
    expect(referred().of('case-referred')[0]?.data).toMatchObject({ practice: 'formal' });
    expect(concluded().case).toMatchObject({ practice: 'formal', informal: null });
  });
});
