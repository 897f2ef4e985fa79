import { CHANNELS, MESSAGE_FORMATS, PURPOSES } from '@whenready/domain/words';
import { loadProfiles, WrongProfile } from '../index.js';
import { SHIPPED_PROFILES } from '../services/index.js';
import { messageWords, takesLink } from './messageWords.js';
import { sampleValues } from './sample.js';
import { LANGUAGES } from './words.js';

const profiles = loadProfiles();
const WITH_ENTRY = ['session-invitation', 'session-change', 'session-cancellation'];
const every = profiles.flatMap((profile) => CHANNELS.map((channel) => [profile.code, channel, profile] as const));

/** Every message of a service in a channel, in each language and format, with a link and without. */
const saidIn = (messages: (typeof profiles)[number]['messages'], channel: (typeof CHANNELS)[number]) =>
  PURPOSES.flatMap((purpose) =>
    LANGUAGES.flatMap((language) =>
      MESSAGE_FORMATS.flatMap((format) => {
        const asked = { messages, purpose, channel, language, format };
        return [false, ...(takesLink(asked) ? [true] : [])].map((linked) => ({
          purpose,
          linked,
          ...messageWords({ ...asked, values: sampleValues(purpose, linked) }),
        }));
      }),
    ),
  );

test.each(every)('%s promises an entry for a calendar by %s only where one goes along', (_code, channel, profile) => {
  const said = saidIn(profile.messages, channel);
  const promised = said.filter(({ subject, text }) => /calend/i.test(`${subject} ${text}`));
  const carries = channel === 'email' && profile.messages.channels.email === 'smtp';
  expect([...new Set(promised.map(({ purpose }) => purpose))].sort()).toEqual(carries ? [...WITH_ENTRY].sort() : []);
});

test('without the promise an email says all the rest, its link included', () => {
  const of = (code: string) => profiles.find((profile) => profile.code === code)!.messages;
  const notify = { ...of('avon-somerset-police'), phone: of('gloucestershire').phone };
  const [plain, whole] = [saidIn(notify, 'email'), saidIn(of('gloucestershire'), 'email')];
  expect(plain.filter(({ linked }) => linked)).toHaveLength(whole.filter(({ linked }) => linked).length);
  plain.forEach((one, place) => {
    const promise = /[ \n][^.?!\n]*calend[^.?!]*\./i;
    expect(one.text).toBe(whole[place]!.text.replace(promise, ''));
  });
});

test('a profile that promises what its provider cannot carry is refused', () => {
  const [file, police] = Object.entries(SHIPPED_PROFILES).find(([name]) => name.includes('avon-somerset-police'))!;
  const promising = structuredClone(police) as unknown as (typeof profiles)[number];
  promising.messages.templates.en.purposes.session.standard.email.text += ' Put it into your Calendar.';
  expect(() => loadProfiles({ [file]: promising })).toThrow(WrongProfile);
  expect(() => loadProfiles({ [file]: promising })).toThrow(/session.standard.email.text: promises an entry/);
});
