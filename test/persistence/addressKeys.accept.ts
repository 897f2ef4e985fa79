import { randomUUID } from 'node:crypto';
import { phoneNumberOf } from '@whenready/channels/phone';
import { personPhone } from '../../libs/contracts/src/commands/person.js';
import { InboundStore, Intake, Journal } from '@whenready/persistence';
import { NOW, profileOf, referral, references } from './samples.js';
import { type Scratch, scratchDatabase } from './scratch.js';

let scratch: Scratch;
const reference = references('KEY-2026');
beforeAll(async () => (scratch = await scratchDatabase()), 60_000);
afterAll(() => scratch.drop());

const BEFORE = [
  '',
  '0',
  '00',
  '+',
  '+0',
  '44',
  '+44',
  '0044',
  '+44 0',
  '+44 (0)',
  '+(44) ',
  '44 (0)',
  '0+44',
  '+44 00 ',
];
const ABROAD = ['353', '+353 ', '00353 ', '+33 (0)', '0033', '(00)353', '+(353) ', '1', '+1', '001'];
const NUMBERS = ['7700900123', '7624400123', '7012345678', '1632960001', '2079460001', '169772000', '861234567'];
const WRITTEN = [
  (number: string) => number,
  (number: string) => `${number.slice(0, 4)} ${number.slice(4)}`,
  (number: string) => `(${number.slice(0, 3)}) ${number.slice(3, 6)}-${number.slice(6)}`,
];

/** Every way of writing these numbers that a person's details take. */
const forms = [...BEFORE, ...ABROAD]
  .flatMap((before) => NUMBERS.flatMap((number) => WRITTEN.map((write) => `${before}${write(number)}`)))
  .filter((form) => personPhone.safeParse(form).success);

const keysOf = async (written: readonly string[]): Promise<(string | null)[]> => {
  const rows = await scratch.dataSource.query<{ key: string | null }[]>(
    'SELECT phone_key(w) AS key FROM unnest($1::text[]) WITH ORDINALITY AS t (w, n) ORDER BY n',
    [written],
  );
  return rows.map(({ key }) => key);
};

it('a number that texts reach has the key of the number that they come back from, however it is written', async () => {
  const sent = forms.map((form) => [form, phoneNumberOf(form)] as const).filter(([, number]) => number !== null);
  expect(sent.length).toBeGreaterThan(100);
  const keys = await keysOf(sent.map(([form]) => form));
  expect(sent.map(([form], place) => [form, keys[place]])).toEqual(sent);
  expect(await keysOf(sent.map(([, number]) => String(number)))).toEqual(keys);
});

it('one that they do not reach has the key of no such number', async () => {
  const unsent = forms.filter((form) => phoneNumberOf(form) === null);
  expect(unsent.length).toBeGreaterThan(50);
  expect((await keysOf(unsent)).filter((key) => key?.startsWith('+'))).toEqual([]);
});

it.each([
  ['01632 960001', '+44 (0)1632 960001'],
  ['1632960001', '0044 1632 960 001'],
  ['016977 2000', '(016977) 2000'],
])('a landline is one number: %s and %s', async (one, other) => {
  const [first, second] = await keysOf([one, other]);
  expect(first).toBe(second);
});

/** A case of one person with these details; gives its id. */
async function someone(email: string | null, phone: string | null): Promise<string> {
  const caseId = randomUUID();
  const person = { id: 'p1', role: 'person-harmed', name: 'A Person', email, phone } as const;
  await new Intake(scratch.dataSource).storePeople(caseId, [person]);
  await new Journal(scratch.dataSource, profileOf).record(referral(caseId, reference()));
  return caseId;
}

it.each([
  ['7700 900361', '+447700900361'],
  ['+44 00 7700 900362', '+447700900362'],
  ['00353 86 123 4563', '+353861234563'],
])('whoever is stored with %s stops messages by a text from %s', async (phone, from) => {
  const caseId = await someone(null, phone);
  const nothing = { profiles: [], name: null, reference: null, until: null, body: null, providerId: null };
  const stop = { ...nothing, id: randomUUID(), how: 'text', kind: 'answer', said: 'stop', from, at: NOW } as const;
  const toAll = (targets: readonly { caseId: string; participant: string }[]) =>
    ({ targets, profiles: [], kind: 'answer' }) as const;
  expect(await new InboundStore(scratch.dataSource).takeFrom('text', stop, toAll)).toBe(true);
  const [row] = await scratch.dataSource.query('SELECT stopped_at FROM participants WHERE case_id = $1', [caseId]);
  expect(row.stopped_at).not.toBeNull();
});

it('the services whose cases know an email address are found, however it is written', async () => {
  await someone('Someone@Example.org', null);
  await someone('someone@example.org', null);
  const inbound = new InboundStore(scratch.dataSource);
  expect(await inbound.servicesOf(' SOMEONE@example.org')).toEqual(['sample']);
  expect(await inbound.servicesOf('nobody@example.org')).toEqual([]);
});
