import type { LetterState, LegState } from '@whenready/domain';
import { type TestApi, testApi } from '../../test/testApi.js';

const CASE = '3f0a1a53-6d2c-4c5a-9a55-1f5d1e0a7b11';
const LETTER = `/api/cases/${CASE}/letters/letter-9/text`;
const LEG = `/api/cases/${CASE}/shuttles/shuttle-3/legs/leg-4/text`;

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
  api.reader.text.mockImplementation(async (_viewer: unknown, _case: string, id: string) => `The words of ${id}`);
});
afterEach(() => api.app.close());

const withLetter = (state: LetterState, checked: string | null) => {
  const letter = { id: 'letter-9', state, checked, drafts: [{ text: 'draft-1' }, { text: 'draft-2' }] };
  api.reader.find.mockResolvedValue({ case: { letters: [letter], shuttles: [] } });
};
const withLeg = (state: LegState) => {
  const shuttle = { id: 'shuttle-3', legs: [{ id: 'leg-4', state, text: 'said-1' }] };
  api.reader.find.mockResolvedValue({ case: { letters: [], shuttles: [shuttle] } });
};

test('a released letter is there for whoever prints it, and is kept in no cache', async () => {
  withLetter('released', 'draft-2');
  const answer = await api.as('facilitator').get(LETTER).expect(200);
  expect(answer.body).toEqual({ letter: 'letter-9', state: 'released', text: 'The words of draft-2' });
  expect(answer.headers['cache-control']).toBe('no-store');
});

test.each<[LetterState, string | null]>([
  ['drafted', null],
  ['held', 'draft-2'],
  ['asked-for', 'draft-2'],
  ['withdrawn', null],
])('one that is %s is read by those who check letters alone', async (state, checked) => {
  withLetter(state, checked);
  await api.as('facilitator').get(LETTER).expect(403);
  const { body } = await api.as('coordinator').get(LETTER).expect(200);
  expect(body.text).toBe('The words of draft-2');
});

test('an earlier draft stays with them after the release', async () => {
  withLetter('released', 'draft-2');
  await api.as('facilitator').get(`${LETTER}?version=1`).expect(403);
  const { body } = await api.as('coordinator').get(`${LETTER}?version=1`).expect(200);
  expect(body.text).toBe('The words of draft-1');
  expect((await api.as('coordinator').get(`${LETTER}?version=3`).expect(404)).body.code).toBe('TEXT_NOT_FOUND');
  await api.as('coordinator').get(`${LETTER}?version=0`).expect(422);
});

test.each<LegState>(['noted', 'stopped'])('a message that is %s is not shown for passing on', async (state) => {
  withLeg(state);
  expect((await api.as('facilitator').get(LEG).expect(409)).body.code).toBe('LEG_NOT_APPROVED');
  const { body } = await api.as('facilitator').get(`${LEG}?for=approval`).expect(200);
  expect(body).toEqual({ leg: 'leg-4', state, text: 'The words of said-1' });
});

test.each<LegState>(['approved', 'passed-on'])('one that is %s is', async (state) => {
  withLeg(state);
  expect((await api.as('facilitator').get(LEG).expect(200)).body.text).toBe('The words of said-1');
  await api.as('facilitator').get(`${LEG}?for=fun`).expect(422);
});

test('what is not there, or not theirs to see, is not found', async () => {
  for (const path of [LETTER, LEG]) {
    expect((await api.as('coordinator').get(path).expect(404)).body.code).toBe('CASE_NOT_FOUND');
    await api.as('commissioner').get(path).expect(403);
    await api.as('referrer').get(path).expect(403);
  }
  withLetter('begun', null);
  api.reader.text.mockResolvedValue(null);
  expect((await api.as('coordinator').get(LETTER).expect(404)).body.code).toBe('TEXT_NOT_FOUND');
  expect((await api.as('coordinator').get(LEG).expect(404)).body.code).toBe('TEXT_NOT_FOUND');
});
