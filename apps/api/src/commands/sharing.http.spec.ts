import { loadProfiles, profileByCode, decisionProfile } from '@whenready/profiles';
import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const PATH = `/api/cases/${CASE}/commands`;
const ours = profileByCode(loadProfiles(), 'gloucestershire')!;
const theirs = profileByCode(loadProfiles(), 'wiltshire')!;
const OURS = { code: ours.code, version: ours.version };
const THEIRS = { code: theirs.code, version: theirs.version };

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  look(OURS, 'restorative-gloucestershire');
  api.engine.give.mockResolvedValue('{}');
});
afterEach(() => api.app.close());

const look = (profile: object, provider: string | null) =>
  api.door.look.mockResolvedValue({ stage: 'referral', profile, provider, answer: null });
const give = (name: string, body: object) => api.as('coordinator').post(`${PATH}/${name}`).send(body);
const payload = () => api.engine.give.mock.calls[0][1].command.payload;
const withLead = (role: 'lead' | 'supporting') =>
  api.door.shares.mockResolvedValue([
    { id: 'share-9', profile: 'gloucestershire', provider: 'restorative-gloucestershire', role, until: null },
  ]);

describe('a service that is named', () => {
  const moving = { provider: 'restorative-together', reason: 'moved-area' };

  test('travels whole with a transfer, for the case decides by it', async () => {
    await give('transfer', { ...moving, profile: 'wiltshire' }).expect(200);
    expect(payload()).toEqual({ ...moving, area: null, to: decisionProfile(theirs), textId: null });
  });

  test('travels with its areas alone where a case is shared', async () => {
    const sharing = { ...moving, profile: 'wiltshire', role: 'supporting', reason: 'special-skills' };
    await give('share', sharing).expect(200);
    expect(payload().to).toEqual({ code: 'wiltshire', areas: decisionProfile(theirs).areas });
  });

  test('is the case’s own where none is named, in the version that the case is pinned to', async () => {
    await give('transfer', moving).expect(200);
    expect(payload().to).toEqual(decisionProfile(ours));
  });

  test('that is not there is 422', async () => {
    const { body } = await give('transfer', { ...moving, profile: 'atlantis' }).expect(422);
    expect(body.fields[0].field).toBe('profile');
  });
});

describe('a case that is shared with the caller', () => {
  beforeEach(() => look(THEIRS, 'restorative-together'));

  test('they work on', async () => {
    withLead('supporting');
    await give('add-note', { note: 'Rang.' }).expect(200);
  });

  test.each([
    ['transfer', { provider: 'restorative-together', reason: 'capacity' }],
    ['share', { provider: 'restorative-together', role: 'lead', reason: 'special-skills' }],
    ['unshare', { share: 'share-9' }],
  ])('%s is not theirs, even where they lead', async (name, body) => {
    withLead('lead');
    expect((await give(name, body).expect(403)).body.code).toBe('CASE_NOT_YOURS');
    expect(api.engine.give).not.toHaveBeenCalled();
  });

  test('they assign its coordinator where they lead, one of their own too', async () => {
    const assigning = { coordinator: 'staff-coordinator', reason: 'area' };
    withLead('supporting');
    expect((await give('assign', assigning).expect(403)).body.code).toBe('CASE_NOT_YOURS');
    withLead('lead');
    await give('assign', assigning).expect(200);
    expect(payload()).toMatchObject(assigning);
  });

  test('their people lead a session, but do not look after the case where they only support it', async () => {
    withLead('supporting');
    const session = {
      format: 'face-to-face',
      startsAt: '2027-03-01T14:00:00.000Z',
      endsAt: '2027-03-01T15:00:00.000Z',
      lead: 'staff-facilitator',
      attendees: ['p1'],
    };
    await give('arrange-session', session).expect(200);
    api.door.shares.mockResolvedValue([]);
    expect((await give('arrange-session', session).expect(422)).body.fields[0].field).toBe('lead');
  });
});
