import { digestOf } from './digest.js';

test('references, days and reasons only, worst first', () => {
  const { subject, text } = digestOf([
    { reference: 'GLO-2026-0002', ourDays: 12, serviceLevel: 10, reasons: ['service-level', 'no-owner'] },
    { reference: 'GLO-2026-0001', ourDays: 40, serviceLevel: 20, reasons: ['service-level'] },
  ]);
  expect(subject).toBe('2 cases have stalled');
  expect(text).toBe(
    '2 cases have stalled, worst first:\n\n' +
      'GLO-2026-0001: 40 working days, 20 allowed (service level)\nGLO-2026-0002: 12 working days, 10 allowed (service level, no owner)\n',
  );
  expect(digestOf([{ reference: 'X', ourDays: 2, serviceLevel: 1, reasons: ['service-level'] }]).subject).toBe(
    '1 case has stalled',
  );
});
