import { randomBytes } from 'node:crypto';
import { ApplicationFailure, defaultPayloadConverter, type Payload } from '@temporalio/common';
import { createCodec } from './codec.js';
import { parseCodecKeys, type CodecKeys } from './codecKeys.js';
import { failureConverter } from './failureConverter.js';

const keysOf = (text: string): CodecKeys => parseCodecKeys(text) as CodecKeys;
const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const payload = (value: unknown): Payload => defaultPayloadConverter.toPayload(value) as Payload;
const text = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString();

test('what was encrypted is read again, and nothing of it shows', async () => {
  const codec = createCodec(keysOf(key('one')));
  const [hidden] = await codec.encode([payload({ stage: 'preparation' })]);
  expect(text(hidden!.metadata!['encoding'])).toBe('binary/encrypted');
  expect(text(hidden!.metadata!['encryption-key-id'])).toBe('one');
  expect(text(hidden!.data)).not.toContain('preparation');
  const [clear] = await codec.decode([hidden!]);
  expect(defaultPayloadConverter.fromPayload(clear!)).toEqual({ stage: 'preparation' });
});

test('after a change of keys the older one still decrypts, and the new one encrypts', async () => {
  const old = key('old');
  const [hidden] = await createCodec(keysOf(old)).encode([payload('a wait of years')]);
  const rotated = createCodec(keysOf(`${key('new')},${old}`));
  expect(defaultPayloadConverter.fromPayload((await rotated.decode([hidden!]))[0]!)).toBe('a wait of years');
  expect(text((await rotated.encode([payload(1)]))[0]!.metadata!['encryption-key-id'])).toBe('new');
});

test('a key that is missing is named, and a changed byte is noticed', async () => {
  const codec = createCodec(keysOf(key('one')));
  const [hidden] = await codec.encode([payload('x')]);
  await expect(createCodec(keysOf(key('two'))).decode([hidden!])).rejects.toThrow('the key one');
  hidden!.data![20]! ^= 1;
  await expect(codec.decode([hidden!])).rejects.toThrow();
});

test('a payload that was never encrypted is read as it is', async () => {
  const plain = payload(42);
  expect(await createCodec(keysOf(key('one'))).decode([plain])).toEqual([plain]);
});

test('the message of a failure travels as a payload', () => {
  const failure = failureConverter.errorToFailure(
    ApplicationFailure.create({ message: 'of a case' }),
    defaultPayloadConverter,
  );
  expect(failure.message).toBe('Encoded failure');
  expect(text(failure.encodedAttributes?.data)).toContain('of a case');
});
