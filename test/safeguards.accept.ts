import { as } from './harness/stack.js';
import { aVenue, caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const taken = async (profile: string, changes: Record<string, unknown> = {}) =>
  (await Coordinating.refer(as('coordinator', profile), profile, changes)).takeOn();

describe('Merseyside: complex and sensitive cases have a path of their own', () => {
  it('two facilitators of sufficient accreditation and a supervisor’s sign-off, lost when a risk changes', async () => {
    const life = await taken('merseyside');
    const { harmed } = mainPeople(await life.view());
    await life.meetRequirements();
    await life.prepareEveryone();
    await life.signOff('session');
    const risk = {
      participant: harmed[0] ?? '',
      factors: [{ factor: 'stalking-or-harassment', level: 'high', measures: true }],
    } as const;
    await life.api.do(life.id, 'record-risk', { ...risk, factors: [...risk.factors] });
    const view = await life.view();
    expect(view.case.signOffs).toEqual({});
    expect(view.allowedCommands.map(({ name }) => name)).not.toContain('arrange-session');
    expect(view.case.tasks.find(({ kind }) => kind === 'sign-off')).toMatchObject({ role: 'supervisor' });
  }, 60_000);
});

describe('Wiltshire: families and young people take part', () => {
  it('a young person is willing only with their guardian', async () => {
    const participants = [
      { role: 'person-harmed', name: 'Rowan Vale', phone: '01632 960101', young: true },
      { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
    ];
    const life = await taken('wiltshire', { participants, startedBy: 'person-harmed' });
    const participant = mainPeople(await life.view()).harmed[0] ?? '';
    const on = await caseDay(life.api, life.id);
    const willing = { participant, requirement: 'willingness', met: true, evidence: 'conversation', on } as const;
    expect((await life.api.command(life.id, 'record-requirement', willing)).body.code).toBe('GUARDIAN_CONSENT_NEEDED');
    const consent = { participant, purpose: 'participation', how: 'written', on, guardian: true } as const;
    await life.api.do(life.id, 'record-consent', consent);
    await life.api.do(life.id, 'record-requirement', willing);
  }, 60_000);
});

describe('Avon and Somerset Police: lost as soon as one of the three is withdrawn', () => {
  it('a withdrawn consent cancels the session in the same step', async () => {
    const life = await taken('avon-somerset-police');
    await life.meetRequirements();
    await life.prepareEveryone();
    const { harmed, responsible } = mainPeople(await life.view());
    await life.api.do(life.id, 'arrange-session', {
      format: 'face-to-face',
      startsAt: '2029-03-06T14:00:00.000Z',
      endsAt: '2029-03-06T15:30:00.000Z',
      venue: await aVenue(life.api),
      lead: (await life.view()).coordinator ?? '',
      attendees: [...harmed, ...responsible],
    });
    await life.api.do(life.id, 'withdraw-consent', { participant: responsible[0] ?? '', purpose: 'participation' });
    const { case: theCase, stage } = await life.view();
    expect([stage, theCase.sessions[0]?.outcome]).toEqual(['preparation', 'cancelled']);
    expect(theCase.tasks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['see-to-withdrawn-consent', 'tell-person-harmed']),
    );
  }, 60_000);
});
