import { referralBody } from '@whenready/contracts';
import { z } from 'zod';
import { checked, fieldsOf } from './zodFields.js';

const fieldsFor = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value);
  return result.success ? [] : fieldsOf(result.error);
};

test('nested fields are named by dotted paths', () => {
  const body = { participants: [{ role: 'person-harmed', name: 'A', email: 'not-an-address' }] };
  expect(fieldsFor(referralBody, body).map((each) => each.field)).toContain('participants.0.email');
});

test('a field that is not known is named itself', () => {
  const schema = z.strictObject({ inner: z.strictObject({ a: z.string() }) });
  expect(fieldsFor(schema, { inner: { a: 'x', b: 1, c: 2 } }).map((each) => each.field)).toEqual([
    'inner.b',
    'inner.c',
  ]);
});

test('a body that is no object is named as the body', () => {
  expect(fieldsFor(referralBody, [])).toEqual([expect.objectContaining({ field: 'body' })]);
  expect(fieldsFor(referralBody, undefined)).toEqual([expect.objectContaining({ field: 'body' })]);
});

test('what is right comes back as parsed', () => {
  expect(checked(z.object({ n: z.coerce.number() }), { n: '4' })).toEqual({ n: 4 });
});
