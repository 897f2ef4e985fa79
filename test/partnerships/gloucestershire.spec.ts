import { REFERRAL_CHANNELS, REFERRER_KINDS, SETTINGS } from '@whenready/domain';
import { INFORMAL } from '../../libs/domain/test/informal.js';
import { lifeOn, councilOf, refusedWith, rulesOf, service } from './on.js';

const GLO = 'gloucestershire';
const facts = { ...INFORMAL.facts, council: councilOf(GLO) };
const refer = (changes: Partial<typeof facts>) =>
  lifeOn(GLO).do('refer', {
    caseId: '3e0c1a52-0000-4000-8000-000000000001',
    reference: 'GLO-2026-0001',
    facts: { ...facts, ...changes },
    participants: [{ id: 'p1', role: 'person-harmed', supports: null }],
    textId: null,
  });

describe('Restorative Gloucestershire: intake by phone, email and website', () => {
  it.each(REFERRAL_CHANNELS)('by %s, and the channel is recorded', (channel) => {
    expect(service(GLO).intake.channels).toContain(channel);
    expect(refer({ channel }).case.referral.channel).toBe(channel);
  });
});

describe('Restorative Gloucestershire: settings', () => {
  it.each(['school', 'childrens-home', 'community', 'criminal-justice', 'workplace'] as const)('%s', (setting) => {
    expect(SETTINGS).toContain(setting);
    expect(service(GLO).scope.settings).toContain(setting);
    expect(refer({ setting }).case.referral.setting).toBe(setting);
  });
});

describe('Restorative Gloucestershire: formal and informal practice', () => {
  const recorded = () => lifeOn(GLO).do('record-informal', { ...INFORMAL, facts }, 'referrer');

  it('an officer on the beat records what was done in one step, and it counts as a case of its own', () => {
    const { case: theCase } = recorded();
    expect([theCase.practice, theCase.closed?.outcome, theCase.routing.kind]).toEqual([
      'informal',
      'completed',
      'provider',
    ]);
    expect(theCase.tasks).toEqual([]);
  });

  it('a formal referral is told apart from it', () => expect(refer({}).case.practice).toBe('formal'));

  it('a service that works formally alone takes no informal record', () => {
    const life = lifeOn(GLO, undefined, { ...rulesOf(GLO), practices: ['formal'] });
    expect(refusedWith(life.try('record-informal', { ...INFORMAL, facts }, 'referrer'))).not.toBeNull();
  });
});

describe('Restorative Gloucestershire: words and partners', () => {
  it('harmed and harmer stand beside victim and offender', () => {
    const { words } = service(GLO);
    expect([words.personHarmed.one, words.personHarmed.beside]).toEqual(['harmed person', ['victim']]);
    expect([words.personResponsible.one, words.personResponsible.beside]).toEqual(['harmer', ['offender']]);
  });

  it.each(REFERRER_KINDS)('a partner that is %s refers, and it is recorded', (referrerKind) => {
    expect(service(GLO).intake.partnerKinds).toContain(referrerKind);
    expect(refer({ referrerKind }).case.referral.referrerKind).toBe(referrerKind);
  });
});

describe('Restorative Gloucestershire: a contract awarded every year', () => {
  it.each([
    ['2018-04-02T10:00:00.000Z', 'gloucestershire-2018'],
    ['2019-03-31T10:00:00.000Z', 'gloucestershire-2018'],
    ['2019-04-01T10:00:00.000Z', 'gloucestershire-2019'],
    ['2021-03-31T10:00:00.000Z', 'gloucestershire-2020'],
    ['2026-11-23T10:00:00.000Z', 'gloucestershire-sample'],
  ])('a referral on %s belongs to %s', (now, contract) => {
    const life = lifeOn(GLO, now);
    life.do('record-informal', { ...INFORMAL, facts, on: now.slice(0, 10) }, 'referrer');
    expect(life.case.routing).toMatchObject({ kind: 'provider', contract });
  });

  it('between the last renewal and the sample one, a referral waits in triage, flagged', () => {
    const life = lifeOn(GLO, '2022-05-04T10:00:00.000Z');
    life.do('refer', {
      caseId: '3e0c1a52-0000-4000-8000-000000000001',
      reference: 'GLO-2022-0001',
      facts,
      participants: [{ id: 'p1', role: 'person-harmed', supports: null }],
      textId: null,
    });
    expect(life.case.routing).toEqual({ kind: 'triage', reason: 'contract-ended' });
    expect(life.case.tasks.map(({ kind }) => kind)).toEqual(['triage-referral']);
  });
});
