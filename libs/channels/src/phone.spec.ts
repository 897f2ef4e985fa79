import { phoneNumberOf } from './phone.js';

test.each([
  '07700 900123',
  '+44 7700 900123',
  '+44 (0)7700 900-123',
  '0044 7700 900123',
  '447700900123',
  '+07700 900123',
  '7700900123',
  '0+44(0)7700900123',
])('%s is one number, as the providers tell it', (written) => {
  expect(phoneNumberOf(written)).toBe('+447700900123');
});

test.each([
  ['07624 400123', '+447624400123'],
  ['+33 6 12 34 56 78', '+33612345678'],
  ['00353 87 123 4567', '+353871234567'],
])('%s is %s', (written, number) => {
  expect(phoneNumberOf(written)).toBe(number);
});

test.each(['01632 960001', '+44 1632 960001', '07012 345678', '07600 123456', '0770090012', '', 'ring my mum', '+441'])(
  'no text reaches %s',
  (written) => {
    expect(phoneNumberOf(written)).toBeNull();
  },
);
