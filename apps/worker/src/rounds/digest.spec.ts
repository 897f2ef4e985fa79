import { digestOf } from './digest.js';

test('references and days only, worst first', () => {
  const { subject, text } = digestOf([
    { reference: 'GLO-2026-0002', ourDays: 12, serviceLevel: 10 },
    { reference: 'GLO-2026-0001', ourDays: 40, serviceLevel: 20 },
  ]);
  expect(subject).toBe('2 cases have stalled');
  expect(text).toBe(
    '2 cases have stalled, worst first:\n\n' +
      'GLO-2026-0001: 40 working days, 20 allowed\nGLO-2026-0002: 12 working days, 10 allowed\n',
  );
  expect(digestOf([{ reference: 'X', ourDays: 2, serviceLevel: 1 }]).subject).toBe('1 case has stalled');
});
