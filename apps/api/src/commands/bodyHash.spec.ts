import { bodyHash, canonicalJson } from './bodyHash.js';

test('the order of keys does not matter, the order of a list does', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(bodyHash('hold', 'case', { a: 1, b: 2 })).toBe(bodyHash('hold', 'case', { b: 2, a: 1 }));
  expect(bodyHash('hold', 'case', [1, 2])).not.toBe(bodyHash('hold', 'case', [2, 1]));
});

test('what is not there is not written', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(canonicalJson(undefined)).toBe('null');
});

test('name and case are part of it', () => {
  const hash = bodyHash('accept', 'case-1', {});
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(bodyHash('resume', 'case-1', {})).not.toBe(hash);
  expect(bodyHash('accept', 'case-2', {})).not.toBe(hash);
});
