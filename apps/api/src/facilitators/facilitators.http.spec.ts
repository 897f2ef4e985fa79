import type { Registered } from '@whenready/persistence';
import { type TestApi, testApi } from '../../test/testApi.js';
import { assignedCase } from '../../test/assignedCase.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const COMMAND = `/api/cases/${CASE}/commands/assign-facilitators`;
const found = {
  case: assignedCase(CASE),
  profile: { code: 'gloucestershire', version: 6 },
  lastEventAt: null,
  people: [],
};

const entry = (id: string, changes: Partial<Registered> = {}): Registered => ({
  id,
  name: id,
  provider: 'restorative-gloucestershire',
  kind: 'volunteer',
  active: true,
  accreditation: { level: 'foundation', from: '2020-01-01', until: null },
  languages: ['en'],
  availability: [],
  away: [],
  caseloadLimit: 2,
  conflicts: [],
  trainingHours: 6,
  observedOn: null,
  ...changes,
});
const body = { kind: 'volunteer', accreditation: { level: 'foundation', from: '2025-01-01' } };
const load = (...cases: string[]) => ({ cases, unsupervised: [] });

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.reader.find.mockResolvedValue(found);
  api.door.look.mockResolvedValue({ stage: 'eligibility', profile: found.profile, answer: null });
  api.engine.give.mockResolvedValue('{}');
  api.register.ofProfile.mockResolvedValue([
    entry('conflicted', { conflicts: [{ caseId: CASE, reason: 'related' }] }),
    entry('staff-coordinator'),
    entry('staff-facilitator'),
    entry('staff-supervisor', { caseloadLimit: 1 }),
  ]);
  api.register.caseloads.mockResolvedValue(
    new Map([
      ['staff-coordinator', load('a')],
      ['staff-supervisor', load('b')],
    ]),
  );
});
afterEach(() => api.app.close());

describe('who can take a case', () => {
  test('the able first, least loaded first; then whom a supervisor may; then the others, each with why not', async () => {
    const answer = await api.as('facilitator').get(`/api/cases/${CASE}/facilitators`).expect(200);
    expect(answer.body.map((one: { id: string }) => one.id)).toEqual([
      'staff-facilitator',
      'staff-coordinator',
      'staff-supervisor',
      'conflicted',
    ]);
    expect(answer.body[0]).toMatchObject({ able: true, reasons: [], openCases: 0, accreditation: 'foundation' });
    expect(answer.body[2]).toMatchObject({
      ...{ able: false, despite: true, openCases: 1 },
      reasons: [{ code: 'caseload-full', words: 'Caseload is full: 1 open of 1' }],
    });
    expect(answer.body[3]).toMatchObject({ able: false, despite: false });
    expect(JSON.stringify(answer.body)).not.toContain('related');
  });

  test('a case that the caller does not see is 404', async () => {
    api.reader.find.mockResolvedValue(null);
    await api.as('facilitator').get(`/api/cases/${CASE}/facilitators`).expect(404);
  });
});

describe('leading and looking after a case', () => {
  it.each([
    ['assign', { coordinator: 'staff-coordinator', reason: 'workload' }, 'coordinator'],
    ['begin-shuttle', { between: ['p1', 'p2'], lead: 'staff-coordinator' }, 'lead'],
  ])('%s is refused for whoever has declared a conflict', async (name, given, field) => {
    api.register.byId.mockResolvedValue(entry('x', { conflicts: [{ caseId: CASE, reason: 'related' }] }));
    const path = `/api/cases/${CASE}/commands/${name}`;
    const { body: refused } = await api.as('supervisor').post(path).send(given).expect(422);
    expect([refused.code, refused.fields[0].field]).toEqual(['CANNOT_TAKE_CASE', field]);
    expect(JSON.stringify(refused)).not.toContain('related');
    api.register.byId.mockResolvedValue(entry('x', { conflicts: [{ caseId: 'another', reason: 'related' }] }));
    await api.as('supervisor').post(path).send(given).expect(200);
  });
});

describe('assigning facilitators', () => {
  const assign = (facilitators: string[], more: object = {}) =>
    api
      .as('coordinator')
      .post(COMMAND)
      .send({ facilitators, ...more });
  const payload = () => api.engine.give.mock.calls[0][1].command.payload;

  test('the accreditation comes from the register, never from the form', async () => {
    await assign(['staff-facilitator']).expect(200);
    expect(payload()).toEqual({
      facilitators: [{ id: 'staff-facilitator', accreditation: 'foundation' }],
      despite: [],
    });
    await assign(['staff-facilitator'], { accreditation: 'advanced' }).expect(422);
  });

  test('someone who is not in the register, or keeps away from the case, is named by field', async () => {
    api.register.ofProfile.mockResolvedValue([
      entry('staff-coordinator', { conflicts: [{ caseId: CASE, reason: 'related' }] }),
    ]);
    const answer = await assign(['staff-facilitator', 'staff-coordinator'], { despite: true }).expect(422);
    expect(answer.body).toMatchObject({
      code: 'CANNOT_TAKE_CASE',
      fields: [
        { field: 'facilitators.0', message: 'Is not in the register of facilitators' },
        { field: 'facilitators.1', message: 'Has a conflict of interest' },
      ],
    });
    expect(api.engine.give).not.toHaveBeenCalled();
  });

  test('a full caseload needs the word of a supervisor, which travels with the reason', async () => {
    const answer = await assign(['staff-supervisor']).expect(422);
    expect(answer.body.wayOut).toContain('despite');
    await assign(['staff-supervisor', 'staff-facilitator'], { despite: true }).expect(200);
    expect(payload().despite).toEqual([{ id: 'staff-supervisor', reasons: ['caseload-full'] }]);
  });
});

describe('the register', () => {
  test('shows conflicts to those who keep it and to oneself alone', async () => {
    api.register.ofProfile.mockResolvedValue([entry('staff-facilitator'), entry('someone-else')]);
    const seen = async (who: 'facilitator' | 'supervisor') =>
      (await api.as(who).get('/api/facilitators').expect(200)).body.map((one: { conflicts: unknown }) => one.conflicts);
    expect(await seen('facilitator')).toEqual([[], null]);
    expect(await seen('supervisor')).toEqual([[], []]);
  });

  test('is kept by a supervisor, for people of theirs who work with participants', async () => {
    api.register.byId.mockResolvedValue(entry('staff-facilitator'));
    const put = (id: string, who: 'supervisor' | 'coordinator' = 'supervisor') =>
      api.as(who).put(`/api/facilitators/${id}`).send(body);
    await put('staff-facilitator').expect(200);
    expect(api.register.put).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'staff-facilitator', active: true, languages: ['en'], caseloadLimit: null }),
      'staff-supervisor',
    );
    await put('staff-facilitator', 'coordinator').expect(403);
    expect((await put('staff-referrer').expect(404)).body.code).toBe('STAFF_NOT_FOUND');
    await put('nobody').expect(404);
  });

  test('takes no entry with wrong days, hours or languages', async () => {
    const wrong = {
      ...body,
      accreditation: { level: 'foundation', from: '2025-01-01', until: '2024-01-01' },
      languages: ['English'],
      availability: [{ weekday: 1, from: '18:00', to: '09:00' }],
      away: [{ from: '2026-02-01', to: '2026-01-01' }],
    };
    const answer = await api.as('supervisor').put('/api/facilitators/staff-facilitator').send(wrong).expect(422);
    expect(answer.body.fields.map(({ field }: { field: string }) => field)).toEqual([
      'accreditation.until',
      'languages.0',
      'availability.0.to',
      'away.0.to',
    ]);
  });

  test('one declares for oneself; a supervisor for their people; nobody for a colleague', async () => {
    api.register.byId.mockImplementation(async (id: string) => (id === 'staff-facilitator' ? entry(id) : null));
    const away = (who: 'facilitator' | 'coordinator' | 'supervisor', id: string) =>
      api.as(who).post(`/api/facilitators/${id}/away`).send({ from: '2026-12-20', to: '2027-01-04' });
    await away('facilitator', 'staff-facilitator').expect(200);
    await away('supervisor', 'staff-facilitator').expect(200);
    await away('coordinator', 'staff-facilitator').expect(403);
    expect((await away('coordinator', 'staff-coordinator').expect(404)).body.code).toBe('NOT_IN_REGISTER');
    expect(api.register.addAbsence).toHaveBeenCalledTimes(2);
  });

  test('a conflict is declared with a case that the caller sees', async () => {
    api.register.byId.mockResolvedValue(entry('staff-facilitator'));
    const declare = () =>
      api
        .as('facilitator')
        .post('/api/facilitators/staff-facilitator/conflicts')
        .send({ caseId: CASE, reason: 'related' });
    await declare().expect(200);
    expect(api.register.addConflict).toHaveBeenCalledWith(
      'staff-facilitator',
      { caseId: CASE, reason: 'related' },
      'staff-facilitator',
    );
    api.reader.find.mockResolvedValue(null);
    await declare().expect(404);
  });

  test.each(['commissioner', 'administrator', 'referrer'] as const)('a %s sees none of it', async (who) => {
    await api.as(who).get('/api/facilitators').expect(403);
    await api.as(who).get(`/api/cases/${CASE}/facilitators`).expect(403);
    await api.as(who).post('/api/facilitators/x/away').send({}).expect(403);
  });
});
