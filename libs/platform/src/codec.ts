import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { METADATA_ENCODING_KEY, type DataConverter, type Payload, type PayloadCodec } from '@temporalio/common';
import { decode, encode } from '@temporalio/common/lib/encoding';
import { temporal } from '@temporalio/proto';
import type { CodecKey, CodecKeys } from './codecKeys.js';

const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';
const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The converter that every client and worker needs: what Temporal stores of a case is encrypted, failures included. */
export function dataConverter(keys: CodecKeys): DataConverter {
  return { payloadCodecs: [createCodec(keys)], failureConverterPath: failureConverterPath() };
}

/** Module of the failure converter, for the workflow bundle. */
export function failureConverterPath(): string {
  return require.resolve('./failureConverter.js');
}

/**
 * A codec with AES-256-GCM. What is not encrypted is read as it is.
 * @param keys the first encrypts, all decrypt
 */
export function createCodec(keys: CodecKeys): PayloadCodec {
  return {
    encode: async (payloads) => payloads.map((payload) => encrypt(payload, keys[0])),
    decode: async (payloads) => payloads.map((payload) => (isEncrypted(payload) ? decrypt(payload, keys) : payload)),
  };
}

function isEncrypted({ metadata }: Payload): boolean {
  const encoding = metadata?.[METADATA_ENCODING_KEY];
  return encoding != null && decode(encoding) === ENCODING;
}

function encrypt(payload: Payload, key: CodecKey): Payload {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key.bytes, iv);
  const clear = temporal.api.common.v1.Payload.encode(payload).finish();
  return {
    metadata: { [METADATA_ENCODING_KEY]: encode(ENCODING), [KEY_ID]: encode(key.id) },
    data: Buffer.concat([iv, cipher.update(clear), cipher.final(), cipher.getAuthTag()]),
  };
}

function decrypt({ metadata, data }: Payload, keys: CodecKeys): Payload {
  const id = decode(metadata?.[KEY_ID] ?? new Uint8Array());
  const key = keys.find((known) => known.id === id);
  if (!key) throw new Error(`A payload was encrypted with the key ${id}: add it to WHENREADY_CODEC_KEYS.`);
  const bytes = Buffer.from(data ?? []);
  const decipher = createDecipheriv(CIPHER, key.bytes, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const clear = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
  return temporal.api.common.v1.Payload.decode(clear);
}
