import { gatewayText, notifyText } from './texts.js';

const notify = {
  id: '5a6d2f0e-53c5-4f0c-9f0a-6a3f1c1f8a11',
  source_number: '447700900123',
  destination_number: '07700900000',
  message: 'STOP ',
  date_received: '2027-03-02T12:15:30.000000Z',
};
const gateway = { id: 'in-7', from: '07700 900 123', text: 'Later', at: '2027-03-02T12:15:30+01:00' };

test('a text from GOV.UK Notify', () => {
  expect(notifyText.parse(notify)).toEqual({
    from: '+447700900123',
    body: 'STOP ',
    at: '2027-03-02T12:15:30.000Z',
    providerId: notify.id,
  });
});

test('a moment without a zone is in UTC', () => {
  expect(notifyText.parse({ ...notify, date_received: '2027-07-02T12:15:30.123456' }).at).toBe(
    '2027-07-02T12:15:30.123Z',
  );
});

test('a text from a gateway of one’s own', () => {
  expect(gatewayText.parse(gateway)).toEqual({
    from: '+447700900123',
    body: 'Later',
    at: '2027-03-02T11:15:30.000Z',
    providerId: 'in-7',
  });
});

test('one who cannot be texted back is still heard', () => {
  expect(notifyText.parse({ ...notify, source_number: 'GOVUK' }).from).toBe('GOVUK');
  expect(notifyText.parse({ ...notify, source_number: '353861234567' }).from).toBe('+353861234567');
});

test.each([
  [notifyText, { ...notify, source_number: undefined }, 'source_number'],
  [notifyText, { ...notify, message: 7 }, 'message'],
  [notifyText, { ...notify, date_received: 'yesterday' }, 'date_received'],
  [notifyText, { ...notify, id: '' }, 'id'],
  [gatewayText, { ...gateway, from: '' }, 'from'],
  [gatewayText, { ...gateway, text: 'x'.repeat(10_001) }, 'text'],
  [gatewayText, { ...gateway, at: undefined }, 'at'],
])('%# what is wrong is named', (schema, body, field) => {
  const { error } = schema.safeParse(body);
  expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
});
