import type { Case, Purpose } from '@whenready/domain';
import { datesOf } from './dates.js';

const HOURS = { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' };
const theCase = {
  sessions: [{ id: 'session-7', moved: 0, startsAt: '2027-03-02T14:00:00.000Z' }],
  complaints: [{ id: 'complaint-3', answerBy: '2027-03-29' }],
} as unknown as Case;

test.each<[Purpose, string, object]>([
  ['session', 'session-7/1', { when: '2027-03-02T14:00:00.000Z' }],
  ['session-change', 'session-7~2', { when: '2027-03-02T14:00:00.000Z' }],
  ['amends-due', 'amends-4/2027-04-01~2', { when: '2027-04-01' }],
  ['complaint-acknowledged', 'complaint-3', { until: '2027-03-29' }],
  ['message-acknowledged', '2027-07-05', { until: '2027-07-05T08:00:00.000Z' }],
  ['nudge', 'wait-4-1', {}],
])('a message for %s names its dates', (purpose, occurrence, dates) => {
  expect(datesOf(theCase, { purpose, occurrence }, HOURS)).toEqual(dates);
});
