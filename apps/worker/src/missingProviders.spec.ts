import { reminderChannels } from '@whenready/channels';
import { loadProfiles } from '@whenready/profiles';
import { missingProviders } from './missingProviders.js';

const profiles = loadProfiles();
const id = '00000000-0000-4000-8000-000000000000';
const smtp = { url: 'smtp://127.0.0.1:1', from: 'us@example.org' };
const print = { keep: async () => undefined, kept: async () => false };
const gateway = { url: 'http://127.0.0.1:1', token: '0123456789abcdef' };
const notify = { apiKey: `key-${id}-${id}`, templates: { email: id, sms: id, letter: id } };

test('nothing is said where every shipped service has what it writes through', () => {
  expect(missingProviders(profiles, reminderChannels({ smtp, print, gateway, notify }))).toEqual([]);
});

test('a provider that is missing is named by its variables, with whose messages are not sent', () => {
  const [notifyLine, gatewayLine, ...more] = missingProviders(profiles, reminderChannels({ smtp, print }));
  expect(more).toEqual([]);
  expect(notifyLine).toMatch(/^NOTIFY_API_KEY and NOTIFY_TEMPLATES are missing .*email of avon-somerset-police/);
  expect(gatewayLine).toMatch(/^SMS_GATEWAY_URL and SMS_GATEWAY_TOKEN are missing .*sms of gloucestershire/);
});

test('a template that is missing at Notify is missed too', () => {
  const some = { ...notify, templates: { email: id, sms: id } };
  expect(missingProviders(profiles, reminderChannels({ smtp, print, gateway, notify: some }))).toEqual([
    expect.stringContaining('nothing is sent in letter of avon-somerset-police.'),
  ]);
});
