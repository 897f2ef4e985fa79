import { randomUUID } from 'node:crypto';
import { InboundStore, type NewInbound } from '@whenready/persistence';
import { NOW, viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
let inbound: InboundStore;

beforeAll(async () => {
  scratch = await scratchDatabase();
  inbound = new InboundStore(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());

/** Stores what came by a form and names no case. */
const take = (kind: 'message' | 'complaint', more: Partial<NewInbound> = {}) => {
  const form = { id: randomUUID(), how: 'form' as const, kind, profiles: [], from: null, name: null, reference: null };
  const words = { said: null, until: null, body: 'They never called', providerId: null, at: NOW };
  return inbound.take({ ...form, ...words, ...more }, { targets: [], profiles: ['sample'], kind });
};

it('a form is stored once, and told from another one under the same key', async () => {
  const id = randomUUID();
  const providerId = 'sample/message/1';
  expect(await take('message', { id, providerId })).toBe('new');
  expect(await take('message', { id, providerId })).toBe('again');
  expect(await take('message', { providerId })).toBe('other');
});

it('a complaint is read and given by those who answer for the service alone, and says who has read it', async () => {
  const id = randomUUID();
  await take('complaint', { id });
  const target = { caseId: randomUUID(), participant: null };
  const sees = async (role: 'coordinator' | 'supervisor' | 'service-lead', list: 'unmatched' | 'readOnes') =>
    (await inbound[list](viewer(role), 500)).some((one) => one.id === id);
  expect(await sees('coordinator', 'unmatched')).toBe(false);
  expect(await inbound.read(viewer('coordinator'), id, NOW)).toBe(false);
  expect(await inbound.assign(viewer('coordinator'), id, target, NOW)).toBe(false);
  expect(await sees('supervisor', 'unmatched')).toBe(true);
  expect(await sees('service-lead', 'unmatched')).toBe(true);
  expect(await inbound.read(viewer('supervisor'), id, NOW)).toBe(true);
  expect(await sees('coordinator', 'readOnes')).toBe(false);
  const read = (await inbound.readOnes(viewer('service-lead'), 500)).find((one) => one.id === id);
  expect(read).toMatchObject({ body: 'They never called', receivedAt: NOW, readBy: 'staff-1', readAt: NOW });
});
