import { gatewayReceipt, notifyReceipt } from './receipts.js';

test.each([
  ['delivered', 'delivered'],
  ['undeliverable', 'bad-address'],
  ['failed', 'not-delivered'],
  ['queued', null],
])('a gateway’s %s means %s', (status, receipt) => {
  expect(gatewayReceipt(status)).toBe(receipt);
});

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
