import { randomUUID } from 'node:crypto';
import { DraftExpiry, DraftStore, type NewDraft } from '@whenready/persistence';
import { type Scratch, scratchDatabase } from './scratch.js';
import { viewer } from './samples.js';

const DAY = 86_400_000;
const BEGUN = '2026-11-23T10:00:00.000Z';
const EXPIRES = '2026-12-21T00:00:00.000Z';
const day = (moment: string, days: number) => new Date(Date.parse(moment) + days * DAY).toISOString();

let scratch: Scratch;
let drafts: DraftStore;
let expiry: DraftExpiry;

beforeAll(async () => {
  scratch = await scratchDatabase();
  drafts = new DraftStore(scratch.dataSource);
  expiry = new DraftExpiry(scratch.dataSource);
}, 60_000);
afterAll(() => scratch.drop());
beforeEach(() => scratch.dataSource.query('DELETE FROM referral_drafts'));

async function begun(changes: Partial<NewDraft> = {}): Promise<NewDraft> {
  const draft: NewDraft = {
    id: randomUUID(),
    profile: 'sample',
    owner: 'staff-1',
    channel: 'phone',
    body: { profile: 'sample', participants: [{ name: 'Ada Hill' }], story: 'A fence.' },
    original: 'Dear all, Ada Hill rang.',
    madeFrom: 'hash-1',
    at: BEGUN,
    noticeAt: day(EXPIRES, -7),
    expiresAt: EXPIRES,
    ...changes,
  };
  await drafts.make(draft);
  return draft;
}
const owner = { ...viewer('referrer', null, null) };
const row = async (id: string) =>
  (await scratch.dataSource.query<Record<string, unknown>[]>('SELECT * FROM referral_drafts WHERE id = $1', [id]))[0];

it('the same request is one draft, another under its id is told apart', async () => {
  const draft = await begun();
  expect(await drafts.make(draft)).toBe(true);
  expect(await drafts.make({ ...draft, madeFrom: 'hash-2' })).toBe(false);
  expect(await drafts.list(owner)).toHaveLength(1);
});

it('is seen by whoever began it and by those who take referrals of its service, and by nobody else', async () => {
  const { id } = await begun();
  const other = { ...owner, staffId: 'staff-2' };
  const seen = async (each: typeof owner) => [(await drafts.list(each)).length, (await drafts.find(each, id)) !== null];
  expect(await seen(owner)).toEqual([1, true]);
  for (const role of ['coordinator', 'supervisor', 'service-lead'] as const)
    expect(await seen({ ...other, role, profile: 'sample' })).toEqual([1, true]);
  for (const role of ['referrer', 'facilitator', 'commissioner', 'administrator'] as const)
    expect(await seen({ ...other, role, profile: 'sample' })).toEqual([0, false]);
  expect(await seen({ ...other, role: 'supervisor', profile: 'elsewhere' })).toEqual([0, false]);
});

it('gives its one notice once, to whichever of many rounds comes first', async () => {
  const draft = await begun();
  expect(await expiry.toNotice(day(draft.noticeAt, -1))).toEqual([]);
  const [due] = await expiry.toNotice(draft.noticeAt);
  expect(due).toMatchObject({ id: draft.id, owner: 'staff-1', expiresAt: EXPIRES });
  const claims = await Promise.all([1, 2, 3, 4].map(() => expiry.claim(due!, draft.noticeAt)));
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await expiry.toNotice(EXPIRES)).toEqual([]);
  await expiry.release(due!);
  expect(await expiry.toNotice(EXPIRES)).toHaveLength(1);
});

it('goes when its time is over, and leaves an id without a word of it', async () => {
  const draft = await begun();
  await expiry.claim((await expiry.toNotice(draft.noticeAt))[0]!, draft.noticeAt);
  expect(await expiry.expire(day(EXPIRES, -1))).toBe(0);
  expect(await expiry.expire(EXPIRES)).toBe(1);
  expect(await row(draft.id)).toMatchObject({ state: 'expired', body: null, original: null, made_from: null });
  expect(JSON.stringify(await row(draft.id))).not.toMatch(/Ada|fence|hash/);
  expect(await drafts.list(owner)).toEqual([]);
  expect(await drafts.find(owner, draft.id)).toMatchObject({ state: 'expired', body: null });
  expect(await drafts.make(draft)).toBe(true);
  expect(await row(draft.id)).toMatchObject({ state: 'expired', body: null });
});

it('is not deleted before its owner was told, as long before as was promised', async () => {
  const draft = await begun();
  const late = day(EXPIRES, 20);
  expect(await expiry.expire(late)).toBe(0);
  await expiry.claim((await expiry.toNotice(late))[0]!, late);
  expect(await expiry.expire(day(late, 6))).toBe(0);
  expect(await expiry.expire(day(late, 7))).toBe(1);
  expect(await row(draft.id)).toMatchObject({ state: 'expired' });
});

it('is kept for longer once it is written anew, and told of anew', async () => {
  const draft = await begun();
  const [due] = await expiry.toNotice(draft.noticeAt);
  await expiry.claim(due!, draft.noticeAt);
  const at = day(draft.noticeAt, 2);
  const later = { ...draft, body: { profile: 'sample' }, at, noticeAt: day(at, 21), expiresAt: day(at, 28) };
  expect(await drafts.rewrite(draft.id, later)).toBe(true);
  expect(await expiry.expire(EXPIRES)).toBe(0);
  expect(await expiry.claim(due!, at)).toBe(false);
  const [again] = await expiry.toNotice(later.noticeAt);
  expect(again).toMatchObject({ id: draft.id, expiresAt: later.expiresAt });
  expect(await expiry.claim(again!, later.noticeAt)).toBe(true);
});

it('stays as it is while it is made a case, and ends with the case', async () => {
  const draft = await begun();
  expect(await drafts.hold(draft.id, BEGUN)).toEqual(draft.body);
  expect(await drafts.rewrite(draft.id, draft)).toBe(false);
  expect(await drafts.discard(draft.id, BEGUN)).toBe(false);
  await drafts.letGo(draft.id);
  expect(await drafts.rewrite(draft.id, draft)).toBe(true);
  await drafts.hold(draft.id, BEGUN);
  const caseId = randomUUID();
  await drafts.becameCase(draft.id, caseId, BEGUN);
  await drafts.becameCase(draft.id, randomUUID(), BEGUN);
  expect(await drafts.find(owner, draft.id)).toMatchObject({ state: 'submitted', caseId, body: null, original: null });
  expect(await drafts.hold(draft.id, BEGUN)).toBeNull();
});

it('is discarded at once', async () => {
  const { id } = await begun();
  expect(await drafts.discard(id, BEGUN)).toBe(true);
  expect(await drafts.discard(id, BEGUN)).toBe(false);
  expect(await row(id)).toMatchObject({ state: 'discarded', body: null, original: null });
});
