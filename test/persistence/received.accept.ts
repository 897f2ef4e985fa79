import { randomUUID } from 'node:crypto';
import { DraftExpiry, DraftStore, type NewDraft, type NewMessage, ReceivedStore } from '@whenready/persistence';
import { viewer } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

const AT = '2026-11-23T10:00:00.000Z';
const NOTICE = '2026-12-14T00:00:00.000Z';
const EXPIRES = '2026-12-21T00:00:00.000Z';
const LATER = {
  at: '2026-11-30T10:00:00.000Z',
  noticeAt: '2026-12-21T00:00:00.000Z',
  expiresAt: '2026-12-28T00:00:00.000Z',
};

let scratch: Scratch;
let drafts: DraftStore;
let received: ReceivedStore;
let expiry: DraftExpiry;

beforeAll(async () => {
  scratch = await scratchDatabase();
  drafts = new DraftStore(scratch.dataSource);
  received = new ReceivedStore(scratch.dataSource);
  expiry = new DraftExpiry(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());
beforeEach(() => scratch.dataSource.query('DELETE FROM referral_drafts; DELETE FROM intake_messages'));

const CONTENT = Buffer.from([70, 114, 0, 255, 254, 13, 10]);
const coordinator = { ...viewer('coordinator', null, null), staffId: 'staff-1', profile: 'sample' };
const elsewhere = { ...coordinator, profile: 'elsewhere' };

const message = (changes: Partial<NewMessage> = {}): NewMessage => ({
  id: randomUUID(),
  profile: 'sample',
  how: 'email',
  kind: 'referral',
  receipt: '7KQM-2XPD',
  fingerprint: 'print-1',
  contentType: 'message/rfc822',
  size: CONTENT.byteLength,
  content: CONTENT,
  sender: 'pat@school.example',
  subject: 'Ada Hill',
  attachments: [{ name: 'Ada.pdf', type: 'application/pdf', size: 9 }],
  receivedAt: AT,
  unanswerable: null,
  expiresAt: null,
  ...changes,
});
const draftOf = ({ id, profile }: NewMessage): NewDraft => ({
  id,
  profile,
  owner: null,
  channel: 'email',
  body: { profile, channel: 'email' },
  original: 'Ada Hill rang.',
  madeFrom: 'print-1',
  at: AT,
  noticeAt: NOTICE,
  expiresAt: EXPIRES,
});
async function arrived(changes: Partial<NewMessage> = {}): Promise<NewMessage> {
  const one = message(changes);
  await received.keep(one, one.kind === 'referral' ? draftOf(one) : null);
  return one;
}
const aside = (changes: Partial<NewMessage> = {}) => arrived({ kind: 'auto-reply', expiresAt: EXPIRES, ...changes });
const row = async (id: string) =>
  (await scratch.dataSource.query<object[]>('SELECT * FROM intake_messages WHERE id = $1', [id]))[0];

test('a message and its draft are kept together, once, however many come at once', async () => {
  const one = message();
  const kept = await Promise.all([1, 2, 3, 4].map(() => received.keep(one, draftOf(one))));
  expect(kept.sort()).toEqual(['again', 'again', 'again', 'new']);
  expect(await received.keep({ ...one, fingerprint: 'print-2' }, draftOf(one))).toBe('other');
  expect(await drafts.list(coordinator)).toHaveLength(1);
  expect((await received.original(one.id))?.content.equals(CONTENT)).toBe(true);
  const facts = (await received.ofDrafts([one.id])).get(one.id);
  expect(facts).toMatchObject({ subject: 'Ada Hill', attachments: one.attachments });
  expect(facts).not.toHaveProperty('content');
});

test('neither is kept where the draft cannot be', async () => {
  const one = message();
  await expect(received.keep(one, { ...draftOf(one), noticeAt: EXPIRES })).rejects.toThrow();
  expect(await row(one.id)).toBeUndefined();
});

test('a draft that nobody owns is seen by those who take referrals of its service, and by nobody else', async () => {
  const { id } = await arrived();
  const sees = async (each: typeof coordinator) => [
    (await drafts.list(each)).length,
    (await drafts.find(each, id)) !== null,
  ];
  for (const role of ['coordinator', 'supervisor', 'service-lead'] as const)
    expect(await sees({ ...coordinator, role })).toEqual([1, true]);
  for (const role of ['referrer', 'facilitator', 'commissioner', 'administrator'] as const)
    expect(await sees({ ...coordinator, role })).toEqual([0, false]);
  expect(await sees(elsewhere)).toEqual([0, false]);
});

test('it is taken by one of many, kept for longer, and told of anew', async () => {
  const { id } = await arrived();
  await expiry.claim((await expiry.toNotice(NOTICE))[0]!, NOTICE);
  const takers = ['staff-1', 'staff-2', 'staff-3'];
  const taken = await Promise.all(takers.map((one) => drafts.take(id, one, LATER)));
  expect(taken.filter(Boolean)).toHaveLength(1);
  expect(await drafts.find(coordinator, id)).toMatchObject({
    owner: takers[taken.indexOf(true)],
    expiresAt: LATER.expiresAt,
  });
  expect(await expiry.expire(EXPIRES)).toBe(0);
  expect(await expiry.toNotice(LATER.noticeAt)).toHaveLength(1);
});

test('one that is being made a case, or has ended, is taken by nobody', async () => {
  const { id } = await arrived();
  await drafts.hold(id, AT);
  expect(await drafts.take(id, 'staff-1', LATER)).toBe(false);
  await drafts.letGo(id);
  await drafts.discard(id, AT);
  expect(await drafts.take(id, 'staff-1', LATER)).toBe(false);
});

test('the original outlives a draft that became a case, and goes with one that did not', async () => {
  const [made, discarded, expired] = [await arrived(), await arrived(), await arrived()];
  await drafts.becameCase(made.id, randomUUID(), AT);
  expect((await received.original(made.id))?.content.equals(CONTENT)).toBe(true);

  expect(await drafts.discard(discarded.id, AT)).toBe(true);
  expect(await received.original(discarded.id)).toBeNull();
  expect((await received.original(expired.id))?.content.equals(CONTENT)).toBe(true);

  await expiry.claim((await expiry.toNotice(NOTICE))[0]!, NOTICE);
  expect(await expiry.expire(EXPIRES)).toBe(1);
  expect(await received.original(expired.id)).toBeNull();
  for (const { id } of [discarded, expired]) expect(JSON.stringify(await row(id))).not.toMatch(/Ada|pat@|print-1/);
  expect(await received.keep(discarded, draftOf(discarded))).toBe('again');
  expect(await drafts.find(coordinator, discarded.id)).toMatchObject({ state: 'discarded', body: null });
});

test('what was set aside is seen at its service, for as long as a draft is kept', async () => {
  const one = await aside();
  await arrived();
  expect((await received.setAside(coordinator)).map(({ id }) => id)).toEqual([one.id]);
  expect(await received.oneAside(coordinator, one.id)).toMatchObject({ kind: 'auto-reply' });
  for (const each of [elsewhere, { ...coordinator, role: 'referrer' as const }]) {
    expect(await received.setAside(each)).toEqual([]);
    expect(await received.oneAside(each, one.id)).toBeNull();
  }
  expect(await received.oneAside(coordinator, 'not-an-id')).toBeNull();
  await expiry.expire('2026-12-20T23:59:59.000Z');
  expect(await received.setAside(coordinator)).toHaveLength(1);
  await expiry.expire(EXPIRES);
  expect(await received.setAside(coordinator)).toEqual([]);
  expect(JSON.stringify(await row(one.id))).not.toMatch(/Ada|pat@|print-1/);
});

test('one that was set aside becomes a draft after all, once, and stays', async () => {
  const one = await aside();
  const made = await Promise.all([1, 2, 3].map(() => received.draftAfterAll(one.id, draftOf(one))));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await received.setAside(coordinator)).toEqual([]);
  expect(await drafts.list(coordinator)).toHaveLength(1);
  await expiry.expire(EXPIRES);
  expect(await received.original(one.id)).not.toBeNull();
});
