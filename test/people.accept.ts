import { addDays } from '@whenready/domain';
import { as, inbox } from './harness/stack.js';
import { aVenue, caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

const taken = async (profile: string, changes: Record<string, unknown> = {}) =>
  (await Coordinating.refer(as('coordinator', profile), profile, changes)).takeOn();
const PEOPLE = [
  { role: 'person-harmed', name: 'Rowan Vale', phone: '01632 960101' },
  { role: 'person-responsible', name: 'Jude Marlow', phone: '01632 960102' },
];
const mailTo = async (email: string) => (await inbox()).filter((mail) => mail.to.includes(email));

describe('Restorative Gloucestershire: everyone who was harmed takes part, a school as well', () => {
  it('a second one who joins an eligible case is met, asked and prepared before anyone communicates', async () => {
    const life = await taken('gloucestershire', { participants: PEOPLE });
    await life.meetRequirements();
    await life.prepareEveryone();
    const school = { role: 'person-harmed', kind: 'organisation', name: 'Hilltop School' } as const;
    await life.api.do(life.id, 'add-participant', { ...school, spokesperson: 'Ada Hill', email: 'ada@example.org' });
    const { people, case: theCase, stage } = await life.view();
    const joined = theCase.tracks.at(-1)?.id ?? '';
    expect(stage).toBe('preparation');
    expect(people.find(({ id }) => id === joined)).toMatchObject({ name: 'Hilltop School', spokesperson: 'Ada Hill' });
    expect(theCase.tasks).toMatchObject([{ kind: 'meet-newcomer', participant: joined }]);
    const startsAt = '2029-03-06T14:00:00.000Z';
    const { harmed, responsible } = mainPeople(await life.view());
    const session = {
      format: 'face-to-face' as const,
      startsAt,
      endsAt: '2029-03-06T15:30:00.000Z',
      lead: (await life.view()).coordinator ?? '',
      venue: await aVenue(life.api),
      attendees: [...harmed, ...responsible],
    };
    const early = await life.api.command(life.id, 'arrange-session', session);
    expect(early.body.code).toBe('REQUIREMENTS_NOT_MET');

    const on = await caseDay(life.api, life.id);
    const willing = { participant: joined, met: true, evidence: 'conversation', on } as const;
    await life.api.do(life.id, 'record-requirement', { ...willing, requirement: 'safety' });
    await life.api.do(life.id, 'record-consent', { participant: joined, purpose: 'participation', how: 'written', on });
    await life.api.do(life.id, 'record-requirement', { ...willing, requirement: 'willingness' });
    await life.prepareEveryone();
    await life.api.do(life.id, 'arrange-session', session);
    const after = await life.view();
    expect([after.stage, after.case.tasks]).toEqual(['communication', []]);
    const another = await life.api.command(life.id, 'add-participant', { role: 'person-harmed', name: 'Kit Moss' });
    expect(another.body.code).toBe('COMMUNICATION_UNDER_WAY');
  }, 60_000);
});

describe('Avon and Somerset Restorative Partnership: an observer may be recorded, and relatives come as supporters', () => {
  it('an interpreter and an observer join and attend, asked nothing and on no side', async () => {
    const life = await taken('avon-somerset-partnership', { participants: PEOPLE });
    const [harmed = ''] = mainPeople(await life.view()).harmed;
    await life.api.do(life.id, 'record-needs', { participant: harmed, needs: ['interpreter'], language: 'pl' });
    await life.api.do(life.id, 'add-participant', { role: 'interpreter', name: 'Ines Roe', supports: harmed });
    await life.api.do(life.id, 'add-participant', { role: 'observer', name: 'Lou Hart of Lighthouse' });
    await life.meetRequirements();
    await life.prepareEveryone();
    const { case: theCase, coordinator } = await life.view();
    await life.api.do(life.id, 'arrange-session', {
      format: 'face-to-face',
      startsAt: '2029-03-06T14:00:00.000Z',
      endsAt: '2029-03-06T15:30:00.000Z',
      lead: coordinator ?? '',
      venue: await aVenue(life.api),
      attendees: theCase.tracks.map(({ id }) => id),
    });
    const after = (await life.view()).case;
    expect(after.sessions[0]?.attendees).toHaveLength(4);
    expect(after.tracks[0]).toMatchObject({ needs: ['interpreter'], language: 'pl' });
  }, 60_000);
});

describe('an address that changes', () => {
  it('gets nothing any more, and the new one nothing before a person has recorded it as safe', async () => {
    const run = Date.now().toString(36);
    const [old, fresh] = [`old.${run}@example.org`, `new.${run}@example.org`];
    const participants = [{ ...PEOPLE[0], email: old }, PEOPLE[1]];
    const life = await taken('gloucestershire', { participants });
    const [participant = ''] = mainPeople(await life.view()).harmed;
    const safe = { participant, channel: 'email', safety: 'safe' } as const;
    const waiting = async () => {
      const date = addDays(await caseDay(life.api, life.id), 14);
      await life.api.do(life.id, 'agree-wait', { participant, until: { kind: 'date', date }, contactBy: 'email' });
    };
    await life.api.do(life.id, 'record-contact-safety', safe);
    await waiting();
    await life.api.do(life.id, 'change-details', { participant, email: fresh });
    await life.api.fastForward(life.id, { days: 22 });
    expect([await mailTo(old), await mailTo(fresh)]).toEqual([[], []]);
    const { people, case: theCase } = await life.view();
    expect(people.find(({ id }) => id === participant)).toMatchObject({ name: 'Rowan Vale', email: fresh });
    expect(theCase.tasks.map(({ kind }) => kind)).toContain('phone-reminder');

    await life.api.do(life.id, 'record-contact-safety', safe);
    await waiting();
    await life.api.fastForward(life.id, { days: 22 });
    expect([(await mailTo(old)).length, (await mailTo(fresh)).length]).toEqual([0, 1]);
    const told = JSON.stringify(await life.api.timeline(life.id));
    expect(told).toContain('Details changed: email');
    expect(told).not.toContain('example.org');
  }, 60_000);
});
