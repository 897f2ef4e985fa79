import { digestOf } from './digest.js';

const url = 'https://example.org/cases/7';
const stalled = [
  { reference: 'GLO-2026-0002', ourDays: 12, serviceLevel: 10, reasons: ['service-level', 'no-owner'] as const },
  { reference: 'GLO-2026-0001', ourDays: 40, serviceLevel: 20, reasons: ['service-level'] as const },
];

test('references, days and reasons only, worst first', () => {
  const { subject, text } = digestOf({ own: false, tasks: [], stalled });
  expect(subject).toBe('2 cases have stalled');
  expect(text).toBe(
    '2 cases have stalled, worst first:\n\n' +
      'GLO-2026-0001: 40 working days, 20 allowed (service level)\nGLO-2026-0002: 12 working days, 10 allowed (service level, no owner)\n',
  );
  expect(digestOf({ own: false, tasks: [], stalled: stalled.slice(1) }).subject).toBe('1 case has stalled');
});

test('a coordinator’s tasks, counted by case, with where to see them', () => {
  const tasks = [
    { reference: 'GLO-2026-0003', count: 2, since: '2027-02-26', url },
    { reference: 'GLO-2026-0004', count: 1, since: '2027-03-01', url },
  ];
  expect(digestOf({ own: true, tasks, stalled: [] })).toEqual({
    subject: '3 tasks are due',
    text:
      '3 tasks are due, longest due first:\n\n' +
      `GLO-2026-0003: 2, since Friday 26 February 2027, ${url}\nGLO-2026-0004: 1, since Monday 1 March 2027, ${url}\n`,
  });
  expect(digestOf({ own: true, tasks: tasks.slice(1), stalled: [] }).subject).toBe('1 task is due');
});

test('what went up to a supervisor comes before what has stalled', () => {
  const tasks = [{ reference: 'GLO-2026-0003', count: 1, since: '2027-02-26', url }];
  const { subject, text } = digestOf({ own: false, tasks, stalled });
  expect(subject).toBe('1 task waits for you; 2 cases have stalled');
  expect(text.indexOf('GLO-2026-0003')).toBeLessThan(text.indexOf('2 cases have stalled, worst first:'));
});
