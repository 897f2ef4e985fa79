import { readMail } from './readMail.js';
import { unanswerable } from './unanswerable.js';

const asked = async (headers: string, words = 'Dear all, a fence was broken.') =>
  unanswerable(await readMail(Buffer.from(`From: pat@school.example\r\n${headers}\r\n\r\n${words}`)));

test.each([
  ['a person’s mail', 'Subject: A fence', undefined, null],
  ['a newsletter', 'List-Unsubscribe: <mailto:out@news.example>', undefined, 'machine'],
  ['a mailing list', 'List-Id: <all.school.example>', undefined, 'machine'],
  ['a mail that asks for no answer', 'X-Auto-Response-Suppress: All', undefined, 'machine'],
  ['STOP as its words', 'Subject: Re: Hello', 'Stop.\n\nOn Monday we wrote:\n> Hello', 'stop'],
  ['STOP as its subject', 'Subject: STOP', undefined, 'stop'],
  ['STOP inside what it answers to', 'Subject: Re: Hello', 'Thank you.\n> Reply STOP to end these.', null],
  ['STOP in the middle', 'Subject: Hello', 'Please make them stop', null],
])('%s', async (_what, headers, words, why) => {
  expect(await asked(headers, words)).toBe(why);
});
