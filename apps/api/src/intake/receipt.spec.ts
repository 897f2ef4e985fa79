import { randomUUID } from 'node:crypto';
import { receiptOf } from './receipt.js';

test('a receipt follows from the message, and can be read out', () => {
  const id = randomUUID();
  expect(receiptOf(id)).toBe(receiptOf(id));
  expect(receiptOf(id)).toMatch(/^[2-9B-DF-HJKMNP-TV-Z]{4}-[2-9B-DF-HJKMNP-TV-Z]{4}$/);
  const many = Array.from({ length: 1_000 }, () => receiptOf(randomUUID()));
  expect(new Set(many).size).toBe(1_000);
});
