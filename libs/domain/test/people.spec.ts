import {
  type CommandPayloads,
  describe as tell,
  isRefusal,
  type Requirement,
  type Track,
  whoseClockFor,
  whyWaitingFor,
} from '../src/index.js';
import {
  assigned,
  consenting,
  eligible,
  HARMED,
  type Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
} from './lives.js';
import { details, JOINED, needs, second } from './refusals.people.js';
import { facilitators, letter, session, T } from './situations.js';

const trackOf = (life: Life, id: string): Track | undefined => life.case.tracks.find((track) => track.id === id);
const taskKinds = (life: Life, participant: string) =>
  life.case.tasks.filter((task) => task.participant === participant).map((task) => task.kind);
const joining = (life: Life, changes: Partial<CommandPayloads['add-participant']> = {}) =>
  life.do('add-participant', { ...second, ...changes });
const finding = (life: Life, participant: string, requirement: Requirement): CommandPayloads['record-requirement'] => ({
  participant,
  requirement,
  met: true,
  evidence: 'conversation',
  on: life.now.slice(0, 10),
  ...T,
});
const met = (life: Life, participant: string, ...asked: Requirement[]) => {
  for (const requirement of asked) life.do('record-requirement', finding(life, participant, requirement));
  return life;
};
const codeOf = (result: unknown) => isRefusal(result) && result.code;

describe('someone harmed who joins a case that was found eligible', () => {
  it('keeps the stage, closes the gate for all, and is to be met by the coordinator', () => {
    const life = joining(prepared());
    expect(life.case.stage).toBe('preparation');
    expect(life.case.eligible).toBe(true);
    expect(trackOf(life, JOINED)).toMatchObject({
      joinedAt: life.now,
      approached: false,
      findings: {},
      preparedAt: null,
    });
    expect(taskKinds(life, JOINED)).toEqual(['meet-newcomer']);
    expect(codeOf(life.try('arrange-session', session))).toBe('REQUIREMENTS_NOT_MET');
  });

  it('opens it again once theirs are met, and is prepared and consents like everyone else', () => {
    const life = met(joining(prepared()), JOINED, 'safety', 'willingness');
    expect(taskKinds(life, JOINED)).toEqual([]);
    const all = { ...session, attendees: [HARMED, JOINED, RESPONSIBLE] };
    expect(codeOf(life.try('arrange-session', all))).toBe('NOT_PREPARED');
    life.do('record-preparation', { participant: JOINED, topics: ['what-rj-is'], prepared: true, ...T });
    expect(codeOf(life.try('arrange-session', all))).toBe('CONSENT_NEEDED');
    consenting(life, JOINED).do('arrange-session', all);
    expect(life.case.stage).toBe('communication');
  });

  it('is no task where eligibility is still open: the stage itself asks', () => {
    const life = joining(requirementsMet());
    expect(taskKinds(life, JOINED)).toEqual([]);
    const outcome = { outcome: 'eligible' as const, reasons: [], ...T };
    expect(codeOf(life.try('decide-eligibility', outcome))).toBe('REQUIREMENTS_NOT_MET');
    expect(whyWaitingFor(life.case, JOINED, PROFILE, life.now)?.next).toContain('willingness, safety');
  });

  it('is not hidden by follow-ups that are to come: the clock is ours until they are met', () => {
    const life = joining(outcomeAgreed());
    expect(whoseClockFor(life.case, JOINED)).toBe('ours');
    expect(life.case.clock.whose).toBe('ours');
    expect(life.case.followUps.map((each) => each.participant)).not.toContain(JOINED);
  });

  it('can leave again, and then nothing of theirs is asked', () => {
    const life = joining(prepared()).do('withdraw', { participant: JOINED, reason: 'changed-mind', ...T });
    expect(taskKinds(life, JOINED)).toEqual([]);
    expect(life.do('arrange-session', session).case.stage).toBe('communication');
  });

  it('is approached only once everyone responsible is assessed, though their side started', () => {
    const life = joining(assigned());
    expect(codeOf(life.try('record-requirement', finding(life, JOINED, 'willingness')))).toBe('APPROACH_OUT_OF_ORDER');
    met(met(life, RESPONSIBLE, 'responsibility', 'safety'), JOINED, 'willingness');
    expect(trackOf(life, JOINED)?.approached).toBe(true);
  });

  it('does not hold up the other side: those who started have agreed', () => {
    const life = met(joining(assigned()), HARMED, 'willingness');
    expect(trackOf(met(life, RESPONSIBLE, 'willingness'), RESPONSIBLE)?.approached).toBe(true);
  });

  it('is not told that it is not going ahead before anyone has spoken with them', () => {
    const life = joining(assigned()).do('withdraw', { participant: RESPONSIBLE, reason: 'ill', ...T });
    expect(taskKinds(life, JOINED)).toEqual([]);
    expect(taskKinds(life, HARMED)).toEqual(['tell-person-harmed']);
  });
});

describe('someone responsible who joins', () => {
  it('is approached once those who started have agreed, and is asked all three', () => {
    const life = joining(assigned(), { role: 'person-responsible' });
    const willing = finding(life, JOINED, 'willingness');
    expect(codeOf(life.try('record-requirement', willing))).toBe('APPROACH_OUT_OF_ORDER');
    met(met(life, HARMED, 'willingness'), JOINED, 'willingness', 'safety', 'responsibility');
    expect(Object.keys(trackOf(life, JOINED)?.findings ?? {})).toHaveLength(3);
  });

  it('takes the sign-offs of a sensitive case away: it is another case now', () => {
    const life = requirementsMet(assigned(undefined, { sensitive: true })).do('assign-facilitators', { facilitators });
    life.do('sign-off', { step: 'eligibility', ...T });
    joining(life, { role: 'observer', participant: 'p9' });
    expect(life.case.signOffs.eligibility).toBeDefined();
    joining(life, { role: 'person-responsible' });
    expect(life.case.signOffs).toEqual({});
  });
});

describe('an interpreter and an observer', () => {
  it.each(['interpreter', 'observer'] as const)(
    '%s: no side, asked nothing, prepared by nobody, and may attend',
    (role) => {
      const life = joining(prepared(), { role });
      expect(taskKinds(life, JOINED)).toEqual([]);
      life.do('arrange-session', { ...session, attendees: [HARMED, RESPONSIBLE, JOINED] });
      expect(life.case.sessions[0]?.attendees).toContain(JOINED);
    },
  );

  it('come even while a session is arranged: nobody loses anything', () => {
    const life = joining(sessionArranged(), { role: 'interpreter', supports: HARMED });
    expect(trackOf(life, JOINED)?.supports).toBe(HARMED);
    expect(life.case.stage).toBe('communication');
  });

  it('make no meeting between two sides by themselves', () => {
    const life = joining(prepared(), { role: 'observer' });
    const alone = { ...session, attendees: [HARMED, JOINED] };
    expect(codeOf(life.try('arrange-session', alone))).toBe('PARTICIPANT_NEEDED');
  });

  it('write and get no letters', () => {
    const life = joining(prepared(), { role: 'interpreter' });
    const begun = { ...letter, to: JOINED };
    expect(codeOf(life.try('begin-letter', begun))).toBe('SAME_SIDE');
  });
});

describe('an organisation that was harmed', () => {
  it('is asked, consents and is prepared, and has no guardian', () => {
    const life = joining(prepared(), { kind: 'organisation' });
    met(life, JOINED, 'safety', 'willingness');
    consenting(life, JOINED).do('record-preparation', {
      participant: JOINED,
      topics: ['what-rj-is'],
      prepared: true,
      ...T,
    });
    life.do('arrange-session', { ...session, attendees: [JOINED, RESPONSIBLE] });
    expect(trackOf(life, JOINED)).toMatchObject({ kind: 'organisation', young: false });
  });
});

describe('needs and language', () => {
  it('are kept as they are now, each once', () => {
    const life = joining(eligible(), { needs: ['step-free', 'step-free'], language: 'pl' });
    expect(trackOf(life, JOINED)).toMatchObject({ needs: ['step-free'], language: 'pl' });
    life.do('record-needs', { ...needs, participant: JOINED });
    expect(trackOf(life, JOINED)).toMatchObject({ needs: ['hearing-loop'], language: 'cy' });
    expect(tell(life.events.at(-1)!)).toBe('Needs: hearing loop; language: cy');
  });
});

describe('changed details', () => {
  const safe = () => eligible().do('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });

  it('make a new address unsafe until a person says otherwise, and tell no value', () => {
    const life = safe().do('change-details', details);
    expect(trackOf(life, HARMED)?.contact).toEqual({});
    expect(life.of('details-changed')[0]?.data).toEqual({ participant: HARMED, changed: ['email'] });
    life.do('record-contact-safety', { participant: HARMED, channel: 'email', safety: 'safe' });
    expect(trackOf(life, HARMED)?.contact).toEqual({ email: 'safe' });
  });

  it('leave the address safe where only the name is new', () => {
    const life = safe().do('change-details', { ...details, changed: ['name', 'phone'] });
    expect(trackOf(life, HARMED)?.contact).toEqual({ email: 'safe' });
  });

  it('are put right for those who left, and for an organisation who speaks for it', () => {
    const life = joining(eligible(), { kind: 'organisation' });
    life.do('change-details', { ...details, participant: JOINED, changed: ['spokesperson'] });
    life.do('withdraw', { participant: HARMED, reason: 'ill', ...T }).do('change-details', details);
    expect(life.of('details-changed')).toHaveLength(2);
  });
});

describe('preparation, person by person', () => {
  it('keeps when and how they were spoken with, and what they wish', () => {
    const life = eligible();
    const spoken = { participant: HARMED, topics: ['what-rj-is' as const], prepared: false, ...T };
    life.do('record-preparation', { ...spoken, on: '2026-02-27', how: 'phone', wishes: ['shuttle', 'letter'] });
    life.do('record-preparation', spoken);
    expect(trackOf(life, HARMED)).toMatchObject({
      meetings: [
        { on: '2026-02-27', how: 'phone' },
        { on: '2026-03-02', how: null },
      ],
      wishes: ['shuttle', 'letter'],
    });
  });
});
