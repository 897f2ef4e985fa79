import { type Arrival, isToBeAcknowledged } from './strangers.js';

const NOW = '2026-11-22T20:00:00.000Z';
const OURS = ['hello@appointments.example.org', 'Referrals@service.example'];
const email: Arrival = {
  how: 'email',
  from: 'pat.lane+school@school.example',
  receivedAt: '2026-11-22T19:56:00.000Z',
  said: null,
  unanswerable: false,
  stopped: false,
  known: false,
};
const text: Arrival = { ...email, how: 'text', from: '+447700900123' };
const from = (address: string): Arrival => ({ ...email, from: address });

test.each<[string, boolean, Arrival]>([
  ['an email from a person', true, email],
  ['a text from a person', true, text],
  ['a text with the number as people write it', true, { ...text, from: '07700 900 123' }],
  ['a text that asks for a call', true, { ...text, said: 'call-me' }],
  ['an email from a person called Norepley', true, from('norepley@school.example')],
  ['an email from a person called Owen', true, from('owen.root@school.example')],
  ['a day old', true, { ...email, receivedAt: '2026-11-21T20:00:00.000Z' }],
  ['older than a day', false, { ...email, receivedAt: '2026-11-21T19:59:59.999Z' }],
  ['after the round was due', true, { ...email, receivedAt: '2026-11-22T20:01:00.000Z' }],
  ['an auto-reply, a bounce, a list', false, { ...email, unanswerable: true }],
  ['STOP', false, { ...text, said: 'stop' }],
  ['from an address that said STOP before', false, { ...text, stopped: true }],
  ['an email from one that did', false, { ...email, stopped: true }],
  ['from somebody in a case', false, { ...email, known: true }],
  ['with nothing left of its sender', false, { ...email, from: null }],
  ['from noreply', false, from('noreply@shop.example')],
  ['from no-reply', false, from('No-Reply@shop.example')],
  ['from donotreply', false, from('donotreply@shop.example')],
  ['from do.not.reply', false, from('do.not.reply@shop.example')],
  ['from a name and noreply', false, from('orders-noreply@shop.example')],
  ['from noreply and a number', false, from('noreply+17@shop.example')],
  ['from MAILER-DAEMON', false, from('MAILER-DAEMON@mx.example')],
  ['from postmaster', false, from('postmaster@mx.example')],
  ['from a bounce address', false, from('bounces+17-pat=school.example@mx.example')],
  ['from the owner of a list', false, from('owner-all@lists.example')],
  ['from a list’s robot', false, from('all-request@lists.example')],
  ['from our own sender', false, from('hello@appointments.example.org')],
  ['from our own intake', false, from('referrals@SERVICE.example')],
  ['from two addresses in one', false, from('a@b.example,c@d.example')],
  ['from no address', false, from('pat')],
  ['from a sender with a name for a number', false, { ...text, from: 'YOURBANK' }],
  ['from a short code', false, { ...text, from: '60060' }],
])('%s: %s', (_what, told, arrival) => {
  expect(isToBeAcknowledged(arrival, OURS, NOW)).toBe(told);
});
