import { plainText } from './plainText.js';

test.each([
  ['<p>Dear <b>all</b>,</p><p>Ada&nbsp;Hill rang.</p>', 'Dear all,\n\nAda Hill rang.'],
  ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['<head><title>No</title></head><style>p{}</style>Yes', 'Yes'],
  ['a<script>alert("<b>1</b>")</script>b', 'ab'],
  ['a<SCRIPT>x</SCRIPT >b', 'ab'],
  ['a<script>never ends', 'a'],
  ['a<!-- <b>not</b> this -->b', 'ab'],
  ['a<!-- never ends', 'a'],
  ['<img src=x onerror="alert(1)">Hello', 'Hello'],
  ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
  ['&lt;script&gt; &#65;&#x42;&#0;&#xd800; &nonsense; &amp;amp;', '<script> AB  &nonsense; &amp;'.replace('  ', ' ')],
  ['<table><tr><td>Postcode:</td><td>GL1 1AA</td></tr></table>', 'Postcode:GL1 1AA'],
  ['', ''],
])('%s', (html, text) => expect(plainText(html)).toBe(text));

test('takes time in proportion to the length, whatever is in it', () => {
  const began = Date.now();
  for (const part of ['<', '<a', '<!--', '<script>', '&#', '</']) plainText(part.repeat(400_000));
  expect(Date.now() - began).toBeLessThan(5_000);
});
