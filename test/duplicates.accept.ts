import { randomUUID } from 'node:crypto';
import type { ApiError, CaseSummary, LikelyDuplicate } from '@whenready/contracts';
import { as } from './harness/stack.js';
import { Coordinating, mainPeople } from './harness/wholeLife.js';

const PROFILE = 'wiltshire';
const coordinator = () => as('coordinator', PROFILE);

/** Two referrals of the same harm, by two agencies, in words and numbers of this run alone. */
async function twice() {
  const unique = String(Math.floor(Math.random() * 900_000) + 100_000);
  const crimeReference = `WC/${unique}/26`;
  const name = `Rowan Q${unique}x`;
  const responsible = { role: 'person-responsible', name: 'Jude Marlow' };
  const first = { participants: [{ role: 'person-harmed', name, phone: `01632 ${unique}` }, responsible] };
  const again = { ...responsible, role: 'person-harmed', name, phone: `+44 (0)1632-${unique}` };
  const kept = await Coordinating.refer(coordinator(), PROFILE, { ...first, crimeReference });
  const asked = { profile: PROFILE, participants: [again], crimeReference: crimeReference.toLowerCase() };
  const before = await coordinator().send<LikelyDuplicate[]>('POST', '/api/referrals/likely-duplicates', asked);
  const merged = await Coordinating.refer(coordinator(), PROFILE, {
    participants: [again, responsible],
    crimeReference,
  });
  return { kept, merged, before };
}
const alike = (id: string, by = coordinator()) =>
  by.send<LikelyDuplicate[]>('GET', `/api/cases/${id}/likely-duplicates`);
const merge = (from: Coordinating, into: Coordinating, key: string = randomUUID()) =>
  from.api.send<CaseSummary & ApiError>('POST', `/api/cases/${from.id}/commands/merge-into`, { other: into.id }, key);

describe('likely duplicates', () => {
  it('are shown before and after the referral, with reasons and without anybody’s details', async () => {
    const { kept, merged, before } = await twice();
    const reasons = ['same-crime-reference', 'same-phone', 'similar-name'];
    expect(before).toMatchObject({ status: 200, body: [{ id: kept.id, reference: kept.reference, reasons }] });
    expect(before.text).not.toMatch(/Rowan|1632|WC/);
    expect((await alike(merged.id)).body.find(({ id }) => id === kept.id)).toMatchObject({ reasons });
    expect((await alike(kept.id)).body.map(({ id }) => id)).toContain(merged.id);
    const foreign = as('coordinator', 'merseyside');
    expect(await alike(merged.id, foreign)).toMatchObject({ status: 404 });
    expect((await kept.view()).crimeReference).toMatch(/^WC\//);
  });

  it('are never merged by the program: they stay as they are until somebody says so', async () => {
    const { kept, merged } = await twice();
    for (const life of [kept, merged]) expect(await life.view()).toMatchObject({ stage: 'referral', links: [] });
  });

  it('are linked on both sides, again without effect', async () => {
    const { kept, merged } = await twice();
    await merged.api.do(merged.id, 'link-cases', { other: kept.reference, kind: 'related' });
    await merged.api.do(merged.id, 'link-cases', { other: kept.reference, kind: 'related' });
    expect((await merged.view()).links).toMatchObject([{ id: kept.id, reference: kept.reference, kind: 'related' }]);
    expect((await kept.view()).links).toMatchObject([{ id: merged.id, kind: 'related' }]);
    const told = (await kept.api.timeline(kept.id)).filter(({ type }) => type === 'case-linked');
    expect(told).toHaveLength(1);
    expect((await alike(merged.id)).body.map(({ id }) => id)).not.toContain(kept.id);
  });

  it('are merged by a person: one ends with its promises unwound, the other goes on and knows it', async () => {
    const { kept, merged } = await twice();
    await merged.takeOn();
    const [person = ''] = mainPeople(await merged.view()).harmed;
    const wait = { until: { kind: 'date', date: '2030-03-01' }, contactBy: 'phone' } as const;
    await merged.api.do(merged.id, 'agree-wait', { participant: person, ...wait });
    const key = randomUUID();
    const answer = await merge(merged, kept, key);
    expect(answer).toMatchObject({ status: 200, body: { stage: 'closed' } });
    expect(await merge(merged, kept, key)).toMatchObject({ status: 200, text: answer.text });

    const ended = await merged.view();
    expect(ended.case).toMatchObject({ closed: { outcome: 'not-proceeding', reason: 'duplicate' } });
    expect(ended.case.tracks.every(({ wait: promised }) => promised === null)).toBe(true);
    expect(ended.links).toMatchObject([{ id: kept.id, kind: 'duplicate' }]);
    const going = await kept.view();
    expect(going).toMatchObject({ stage: 'referral', links: [{ id: merged.id, kind: 'duplicate', stage: 'closed' }] });
  });

  it('refuses a case itself, one that is closed, and one that is unknown or foreign', async () => {
    const { kept, merged } = await twice();
    expect(await merge(kept, kept)).toMatchObject({ status: 409, body: { code: 'LINK_TO_ITSELF' } });
    await merge(merged, kept);
    expect(await merge(kept, merged)).toMatchObject({ status: 409, body: { code: 'OTHER_CASE_CLOSED' } });
    const elsewhere = await Coordinating.refer(as('coordinator', 'merseyside'), 'merseyside');
    expect(await merge(kept, elsewhere)).toMatchObject({ status: 422, body: { fields: [{ field: 'other' }] } });
    expect((await elsewhere.view()).links).toEqual([]);
    await kept.api.do(kept.id, 'link-cases', { other: merged.id, kind: 'duplicate' });
  });
});
