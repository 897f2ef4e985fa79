import { notifyReceipt } from './receipts.js';

test.each([
  ['delivered', 'delivered'],
  ['received', 'delivered'],
  ['permanent-failure', 'bad-address'],
  ['temporary-failure', 'not-delivered'],
  ['technical-failure', 'not-delivered'],
  ['sending', null],
  ['sent', null],
  ['of tomorrow', null],
])('%s means %s', (status, receipt) => {
  expect(notifyReceipt(status)).toBe(receipt);
});
