import type { Case } from '@whenready/domain';
import { concluded, referred } from '../../../../libs/domain/test/lives.js';
import { type TestApi, testApi } from '../../test/testApi.js';
import { commandIdOf, otherCommandIdOf } from './ids.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const OTHER = '7c1b0a53-6d2c-4c5a-9a55-1f5d1e0a7b22';
const ANSWER = '{"id":"x","reference":"GLO-2026-0042"}';
const COMMAND = commandIdOf('staff-coordinator', 'key-1');
const profile = { code: 'gloucestershire', version: 6 };

const stored = (id: string, theCase: Case = referred().case) => ({
  id,
  reference: id === OTHER ? 'GLO-2026-0007' : 'GLO-2026-0042',
  profile,
  stage: theCase.stage,
  revision: theCase.revision,
  lastEventAt: '2026-03-02T10:00:00.000Z',
  case: { ...theCase, id },
  people: [],
  crimeReference: null,
});

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.door.look.mockResolvedValue({
    stage: 'referral',
    profile,
    provider: 'restorative-gloucestershire',
    answer: null,
  });
  api.reader.find.mockResolvedValue(stored(CASE));
  api.reader.byReference.mockResolvedValue(stored(OTHER));
  api.engine.give.mockResolvedValue(ANSWER);
});
afterEach(() => api.app.close());

const give = (name: string, body: object) =>
  api.as('coordinator').post(`/api/cases/${CASE}/commands/${name}`).send(body);

test('both cases are told, the one that goes on first, by a command of its own', async () => {
  expect((await give('merge-into', { other: 'GLO-2026-0007' }).expect(200)).text).toBe(ANSWER);
  const given = api.engine.give.mock.calls.map(([id, { command }]) => [id, command.name, command.id, command.payload]);
  expect(given).toEqual([
    [OTHER, 'link-cases', otherCommandIdOf(COMMAND), { other: CASE, kind: 'duplicate', textId: null }],
    [CASE, 'merge-into', COMMAND, { other: OTHER, textId: null }],
  ]);
});

test('a link goes to both, with its kind, and a case is found by id too', async () => {
  api.reader.byReference.mockResolvedValue(null);
  api.reader.among.mockResolvedValue([stored(OTHER)]);
  await give('link-cases', { other: OTHER, kind: 'related' }).expect(200);
  expect(api.reader.among.mock.calls[0][1]).toEqual([OTHER]);
  const given = api.engine.give.mock.calls.map(([id, { command }]) => [
    id,
    command.payload.kind,
    command.payload.other,
  ]);
  expect(given).toEqual([
    [OTHER, 'related', CASE],
    [CASE, 'related', OTHER],
  ]);
});

test('what broke in between is finished by the same key', async () => {
  api.engine.give.mockResolvedValueOnce(ANSWER).mockRejectedValueOnce(new Error('broken'));
  await give('merge-into', { other: 'GLO-2026-0007' }).expect(500);
  await give('merge-into', { other: 'GLO-2026-0007' }).expect(200);
  const ids = api.engine.give.mock.calls.map(([, { command }]) => command.id);
  expect(ids).toEqual([otherCommandIdOf(COMMAND), COMMAND, otherCommandIdOf(COMMAND), COMMAND]);
});

test('a case that is unknown or foreign is named wrong, and nobody is told', async () => {
  api.reader.byReference.mockResolvedValue(null);
  const { body } = await give('merge-into', { other: 'GLO-2026-9999' }).expect(422);
  expect(body.fields).toEqual([{ field: 'other', message: expect.stringContaining('no such case') }]);
  expect(api.engine.give).not.toHaveBeenCalled();
});

test('nothing is merged into a closed case; it can be linked', async () => {
  api.reader.byReference.mockResolvedValue(stored(OTHER, concluded().case));
  const { body } = await give('merge-into', { other: 'GLO-2026-0007' }).expect(409);
  expect(body).toMatchObject({ code: 'OTHER_CASE_CLOSED', fields: [{ field: 'other' }] });
  expect(api.engine.give).not.toHaveBeenCalled();
  api.recover.one.mockResolvedValue(null);
  await give('link-cases', { other: 'GLO-2026-0007', kind: 'related' }).expect(200);
});

test('a case that refuses its own part leaves no link on the other', async () => {
  api.reader.find.mockResolvedValue(stored(CASE, concluded().case));
  expect((await give('merge-into', { other: 'GLO-2026-0007' }).expect(409)).body.code).toBe('CASE_CLOSED');
  api.reader.find.mockResolvedValue(stored(CASE));
  api.reader.byReference.mockResolvedValue(stored(CASE));
  expect((await give('link-cases', { other: CASE, kind: 'related' }).expect(409)).body.code).toBe('LINK_TO_ITSELF');
  expect(api.engine.give).not.toHaveBeenCalled();
});

test('whether a case ends as a duplicate is for its owners to say, not for those with whom it is shared', async () => {
  api.door.look.mockResolvedValue({ stage: 'referral', profile, provider: 'another-provider', answer: null });
  expect((await give('merge-into', { other: 'GLO-2026-0007' }).expect(403)).body.code).toBe('CASE_NOT_YOURS');
  expect(api.engine.give).not.toHaveBeenCalled();
});
