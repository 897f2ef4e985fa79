import { randomInt, randomUUID } from 'node:crypto';
import { dayOf, instantAt } from '@whenready/domain';
import { createTransport } from 'nodemailer';
import { strangersRound } from './harness/round.js';
import { inbox, running, tellStandIn } from './harness/stack.js';

const TO = 'RestorativeGloucestershireCaseReferrals@gloucestershire.pnn.police.uk';

async function mail(from: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(running().urls.rehearsalIntake ?? '');
  const words = { subject: `A fence ${randomUUID()}`, text: 'Dear all, it was broken by Ada Hill.' };
  await createTransport({ host: hostname, port: Number(port) }).sendMail({ from, to: TO, ...words, headers });
}
const text = (from: string) =>
  tellStandIn('text', { space: 'rehearsal', provider: 'gateway', from, body: 'Is anybody there?' });
const got = async (to: string) => (await inbox()).filter((each) => each.to.includes(to));

/** This evening, when every service is closed; later than it already is. */
const evening = () => {
  const now = new Date().toISOString();
  const closed = instantAt(dayOf(now), '20:00');
  return now < closed ? closed : now;
};

it('an email from a stranger is acknowledged once in an evening, and no machine is', async () => {
  const [stranger, machine] = [`pat-${randomUUID()}@school.example`, `noreply-${randomUUID()}@shop.example`];
  const newsletter = `news-${randomUUID()}@shop.example`;
  await mail(stranger);
  await mail(machine);
  await mail(newsletter, { 'List-Unsubscribe': '<mailto:out@shop.example>' });
  await strangersRound(evening());
  const [first, ...more] = await got(stranger);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ kind: 'email', subject: 'Thank you for your message' });
  expect(first?.text.replace(/\s+/g, ' ')).toMatch(/999.*101.*We are back on \w+day \d/);
  expect(first?.text).not.toMatch(/http|fence|Ada|police|restorative/i);

  await mail(stranger);
  await strangersRound(evening());
  expect(await got(stranger)).toHaveLength(1);
  expect([...(await got(machine)), ...(await got(newsletter))]).toEqual([]);
}, 60_000);

it('a text from a number that nobody knows is acknowledged by text, unless it said STOP', async () => {
  const number = () => `+447700${randomInt(900_000, 999_999)}`;
  const [stranger, stopper] = [number(), number()];
  await text(stranger);
  await tellStandIn('text', { space: 'rehearsal', provider: 'gateway', from: stopper, body: 'STOP' });
  await text(stopper);
  await strangersRound(evening());
  await text(stranger);
  await strangersRound(evening());
  expect((await got(stranger)).map(({ kind }) => kind)).toEqual(['sms']);
  expect(await got(stopper)).toEqual([]);
}, 60_000);
