import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const PATH = `/api/cases/${CASE}/commands`;
const theCase = {
  tracks: [{ id: 'p1', role: 'person-harmed' }],
  followUps: [{ id: 'follow-up-9', participant: 'p1' }],
};
const measures = { participant: 'p1', when: 'after', fear: 4, sleep: 2 };

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.door.look.mockResolvedValue({
    stage: 'follow-up',
    profile: { code: 'gloucestershire', version: 6 },
    answer: null,
  });
  api.engine.give.mockResolvedValue('{}');
  api.recover.one.mockResolvedValue({ snapshot: { v: 3, case: theCase } });
  api.nameless.release.mockClear();
});
afterEach(() => api.app.close());

const travelled = () => api.engine.give.mock.calls.at(-1)?.[1] as { command: { payload: object }; bodyHash: string };

test('measures are kept apart, and nothing of them travels', async () => {
  await api.as('coordinator').post(`${PATH}/record-measures`).send(measures).expect(200);
  expect(api.nameless.keep).toHaveBeenCalledWith(
    expect.objectContaining({
      profile: 'gloucestershire',
      side: 'person-harmed',
      moment: 'after',
      month: expect.stringMatching(/^\d{4}-\d{2}$/),
      answers: { fear: 4, sleep: 2 },
    }),
  );
  expect(travelled().command.payload).toMatchObject({ participant: 'p1', when: 'after', fear: null, sleep: null });
  expect(api.nameless.release).toHaveBeenCalledTimes(1);
});

test('their fingerprint does not tell them either: other answers have the same', async () => {
  await api.as('coordinator').post(`${PATH}/record-measures`).send(measures).expect(200);
  const { bodyHash } = travelled();
  await api
    .as('coordinator')
    .post(`${PATH}/record-measures`)
    .send({ ...measures, fear: 1 })
    .expect(200);
  expect(travelled().bodyHash).toBe(bodyHash);
  await api
    .as('coordinator')
    .post(`${PATH}/record-measures`)
    .send({ ...measures, when: 'before' })
    .expect(200);
  expect(travelled().bodyHash).not.toBe(bodyHash);
});

test('of a follow-up, how they fare stays with them and what they say of us does not', async () => {
  const body = { followUp: 'follow-up-9', satisfied: true, wouldRecommend: false, faring: 'well' };
  await api.as('coordinator').post(`${PATH}/record-follow-up`).send(body).expect(200);
  expect(travelled().command.payload).toMatchObject({ satisfied: null, wouldRecommend: null, faring: 'well' });
  expect(api.nameless.keep).toHaveBeenCalledWith(
    expect.objectContaining({ moment: 'follow-up', answers: { satisfied: 1, wouldRecommend: 0 } }),
  );
});

test('where nothing is answered, nothing is kept', async () => {
  await api.as('coordinator').post(`${PATH}/record-measures`).send({ participant: 'p1', when: 'after' }).expect(200);
  expect(api.nameless.keep).not.toHaveBeenCalled();
});

test('a count that fails now does not fail the command', async () => {
  api.nameless.release.mockRejectedValue(new Error('away'));
  await api.as('coordinator').post(`${PATH}/record-measures`).send(measures).expect(200);
});
