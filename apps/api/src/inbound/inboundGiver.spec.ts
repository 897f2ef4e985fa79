import type { Giving } from '@whenready/persistence';
import { temporalAway } from '../errors/away.js';
import { refused } from '../errors/problems.js';
import { InboundGiver } from './inboundGiver.js';

const NOW = Date.parse('2026-11-23T10:00:00.000Z');
const giving = (more: Partial<Giving> = {}): Giving => ({
  id: 'in-1',
  caseId: 'case-1',
  participant: 'p1',
  how: 'text',
  kind: 'answer',
  from: null,
  name: null,
  said: 'ready',
  until: null,
  body: 'READY',
  tries: 1,
  ...more,
});

function giverOf(due: Giving[], found: object | null = { profile: {}, stage: 'preparation', deadline: null }) {
  const parts = {
    store: { due: jest.fn().mockResolvedValueOnce(due).mockResolvedValue([]), settle: jest.fn(), tryLater: jest.fn() },
    cases: { one: jest.fn().mockResolvedValue(found) },
    profiles: { pinned: jest.fn().mockResolvedValue({}) },
    intake: { storeText: jest.fn() },
    delivery: { bring: jest.fn().mockResolvedValue('{}') },
    release: jest.fn().mockResolvedValue(undefined),
    now: () => NOW,
  };
  return { ...parts, giver: new InboundGiver(parts) };
}

test('an answer is one command, with an id of its own that is the same whenever it is given', async () => {
  const { giver, delivery, store } = giverOf([giving()]);
  expect(await giver.round()).toBe(1);
  const again = giverOf([giving()]);
  await again.giver.round();
  const [first, second] = [delivery, again.delivery].map((each) => each.bring.mock.calls[0][0]);
  expect(first.command).toMatchObject({
    name: 'record-answer',
    by: { kind: 'system' },
    payload: { participant: 'p1', answer: 'in-1', said: 'ready', how: 'text' },
  });
  expect(second.command.id).toBe(first.command.id);
  expect(delivery.bring).toHaveBeenCalledTimes(1);
  expect(store.settle).toHaveBeenCalledWith(expect.objectContaining({ id: 'in-1' }), 'given', expect.any(String));
});

test('words are stored before their command, which holds their id alone', async () => {
  const { giver, delivery, intake } = giverOf([giving({ said: 'stop', body: 'Stop texting me, I mean it' })]);
  await giver.round();
  const [answer, message] = delivery.bring.mock.calls.map(([order]) => order.command);
  expect([answer.name, message.name]).toEqual(['record-answer', 'record-message']);
  expect(intake.storeText).toHaveBeenCalledWith(
    expect.objectContaining({ id: message.payload.textId, commandId: message.id, body: 'Stop texting me, I mean it' }),
  );
  expect(JSON.stringify(message)).not.toContain('texting');
});

test.each([
  ['Ada Hill', '01632 960001', 'Call me\n\nFrom: Ada Hill, 01632 960001'],
  [null, '01632 960001', 'Call me\n\nFrom: 01632 960001'],
  ['Ada Hill', null, 'Call me\n\nFrom: Ada Hill'],
  [null, null, 'Call me'],
])('words keep who wrote them (%s) and where to reach them (%s)', async (name, from, kept) => {
  const { giver, intake } = giverOf([giving({ kind: 'message', said: null, body: 'Call me', name, from })]);
  await giver.round();
  expect(intake.storeText).toHaveBeenCalledWith(expect.objectContaining({ body: kept }));
});

test('what does not get through is given later, ever less often', async () => {
  for (const [tries, later] of [
    [1, '2026-11-23T10:00:15.000Z'],
    [3, '2026-11-23T10:01:00.000Z'],
    [30, '2026-11-23T10:30:00.000Z'],
  ] as const) {
    const { giver, delivery, store } = giverOf([giving({ tries })]);
    delivery.bring.mockRejectedValue(temporalAway());
    await giver.round();
    expect(store.tryLater).toHaveBeenCalledWith(expect.anything(), later);
    expect(store.settle).not.toHaveBeenCalled();
  }
});

test('what the case refuses, or no case is there for, goes to a person', async () => {
  const { giver, delivery, store } = giverOf([giving()]);
  delivery.bring.mockRejectedValue(
    refused({ refused: true, code: 'PARTICIPANT_NOT_FOUND', message: 'No.', wayOut: 'No.' }, 3),
  );
  await giver.round();
  expect(store.settle).toHaveBeenCalledWith(expect.anything(), 'refused', expect.any(String));
  const nowhere = giverOf([giving()], null);
  await nowhere.giver.round();
  expect(nowhere.store.settle).toHaveBeenCalledWith(expect.anything(), 'refused', expect.any(String));
});

test('a survey is a command about the service and one of the scales, and is counted where it has no name', async () => {
  const scales = { fear: 1, anger: null, sleep: null, feelingSafe: null, feelingHeard: null, movingOn: null };
  const said = { satisfied: true, fairlyTreated: null, wouldRecommend: null, faring: null };
  const body = JSON.stringify({ ...said, scales, text: null });
  const { giver, delivery, release } = giverOf([giving({ kind: 'survey', said: null, how: 'link', body })]);
  await giver.round();
  expect(delivery.bring.mock.calls.map(([order]) => order.command.payload)).toEqual([
    { participant: 'p1', ...said, measures: null, textId: null },
    { participant: 'p1', ...said, measures: scales, textId: null },
  ]);
  expect(release).toHaveBeenCalledTimes(1);
});
