import { CHANNELS, MESSAGE_FORMATS, PURPOSES } from '@whenready/domain/words';
import fc from 'fast-check';
import { loadProfiles } from '../index.js';
import { namesTheMatter } from './matter/namesTheMatter.js';
import { messageWords, takesLink, WordsGiveItAway, type MessageRequest } from './messageWords.js';
import { textParts } from './parts.js';
import { TemplateUnfilled } from './render.js';
import { sampleValues } from './sample.js';
import { LANGUAGES } from './words.js';

const profiles = loadProfiles();
const { messages } = profiles.find(({ code }) => code === 'gloucestershire')!;
const SESSION = { messages, purpose: 'session', channel: 'sms', language: 'en', format: 'standard' } as const;
const WHEN = '2027-03-02T14:00:00.000Z';
const LINK = 'https://appointments.example.org/a/Kp3vX9dQ';

describe('the words of one message', () => {
  it('are as little as it can say and still be useful', () => {
    expect(messageWords({ ...SESSION, values: { when: WHEN } })).toEqual({
      subject: 'A reminder',
      text:
        'Hello, this is a reminder of your appointment on Tuesday 2 March 2027 at 2:00pm. ' +
        'To change it, call 01452 754 542. Reply STOP to end these texts.',
      language: 'en',
    });
  });

  it('have the link where one is given, and no gap where none is', () => {
    expect(messageWords({ ...SESSION, values: { when: WHEN, link: LINK } }).text).toContain(`here: ${LINK} Reply STOP`);
    expect(messageWords({ ...SESSION, values: { when: WHEN, link: null } }).text).not.toMatch(/here|http|\(\(/);
  });

  it('are in Welsh for whoever reads Welsh, dates included, and in English where there are none', () => {
    const welsh = messageWords({ ...SESSION, language: 'cy', values: { when: WHEN } });
    expect(welsh.text).toContain('dydd Mawrth 2 Mawrth 2027 am 2:00pm');
    expect(welsh.language).toBe('cy');
    const english = { ...messages, templates: { en: messages.templates.en } };
    expect(messageWords({ ...SESSION, messages: english, language: 'cy', values: { when: WHEN } })).toMatchObject({
      language: 'en',
      text: expect.stringContaining('Tuesday'),
    });
    expect(messageWords({ ...SESSION, language: 'Polish', values: { when: WHEN } }).language).toBe('en');
  });

  it('are in short sentences for whoever reads best so, and in large print the standard ones', () => {
    const email = { ...SESSION, channel: 'email', values: { when: WHEN } } as const;
    expect(messageWords({ ...email, format: 'easy-read' }).text).toBe(
      'Hello.\nYou have an appointment.\nIt is on Tuesday 2 March 2027 at 2:00pm.\n' +
        'Do you want to change it?\nCall 01452 754 542.',
    );
    expect(messageWords({ ...email, format: 'large-print' })).toEqual(messageWords(email));
  });

  it('of a letter say nothing of a calendar or of texts', () => {
    const invited = { ...SESSION, purpose: 'session-invitation', values: { when: WHEN } } as const;
    expect(messageWords({ ...invited, channel: 'email' }).text).toContain('calendar');
    expect(messageWords({ ...invited, channel: 'letter' }).text).not.toMatch(/calendar|text/);
  });

  it('name 999 and 101 out of hours, as the service does, and when it is back', () => {
    const asked = {
      ...SESSION,
      purpose: 'message-acknowledged',
      values: { until: '2027-03-29T08:00:00.000Z' },
    } as const;
    expect(messageWords({ ...asked, channel: 'email' }).text).toBe(
      'Hello, thank you for your message. Emails and phones are not monitored during evenings and weekends. ' +
        'In an emergency, call 999 and in a non-emergency call 101. We are back on Monday 29 March 2027 at 9:00am.',
    );
    expect(textParts(messageWords(asked).text).parts).toBe(1);
  });

  it('of a version from before profiles had words are as they were then', () => {
    expect(messageWords({ ...SESSION, messages: undefined, channel: 'email', values: { when: WHEN } })).toEqual({
      subject: 'A reminder',
      text:
        'Hello, this is a reminder of your appointment on Tuesday 2 March 2027 at 2:00pm. ' +
        'To change it, speak to the person you are in touch with.',
      language: 'en',
    });
    expect(takesLink({ ...SESSION, messages: undefined, channel: 'email' })).toBe(false);
    for (const purpose of PURPOSES)
      expect(
        messageWords({ ...SESSION, messages: undefined, purpose, values: sampleValues(purpose, false) }).text,
      ).toMatch(/^Hello, /);
  });

  it('are refused where something is missing, or a link has no place', () => {
    expect(() => messageWords({ ...SESSION, values: {} })).toThrow('Nothing was given for ((when)).');
    const cancelled = { ...SESSION, purpose: 'session-cancellation', values: { when: WHEN, link: LINK } } as const;
    expect(() => messageWords(cancelled)).toThrow(TemplateUnfilled);
    expect(takesLink(cancelled)).toBe(false);
  });

  it('are refused where a value gives the matter away, and the error does not repeat it', () => {
    const words = structuredClone(messages);
    words.templates.en.purposes.session.standard.sms.text = 'On ((when)), at ((place)).';
    const at = (place: string | null) => ({ ...SESSION, messages: words, values: { when: WHEN, place } });
    expect(messageWords(at(null)).text).toContain('at the place we agreed.');
    expect(messageWords(at('1 Mill Lane')).text).toContain('at 1 Mill Lane.');
    const refused = () => messageWords(at('Trinity Road Police Station'));
    expect(refused).toThrow(WordsGiveItAway);
    expect(refused).toThrow(/^The message would name the matter\.$/);
  });

  it('do not mind what the letters of a link spell, but do mind its address', () => {
    const linked = (link: string) => () => messageWords({ ...SESSION, values: { when: WHEN, link } });
    expect(linked('https://appointments.example.org/a/aa-rape-prison_')).not.toThrow();
    expect(linked('https://restorative.example.org/a/Kp3vX9dQ')).toThrow(WordsGiveItAway);
  });
});

const anyRequest = fc.record({
  service: fc.constantFrom('an older version', ...profiles.map(({ code }) => code)),
  purpose: fc.constantFrom(...PURPOSES),
  channel: fc.constantFrom(...CHANNELS),
  language: fc.constantFrom(...LANGUAGES, null),
  format: fc.constantFrom(...MESSAGE_FORMATS),
});
const anyPlace = fc.oneof(
  fc.string(),
  fc.constant(null),
  fc.constantFrom('the Old Court', 'HMP Bristol', 'ed', 'Heddlu'),
  fc.tuple(fc.string(), fc.constantFrom('police', 'victim', 'carchar', 'rj')).map((parts) => parts.join(' ')),
);

/** The words of a service; with a place in each where asked, so that whatever a place holds is put into words. */
function wordsOf(service: string, placed: boolean): MessageRequest['messages'] {
  const { messages } = profiles.find(({ code }) => code === service) ?? {};
  if (!messages || !placed) return messages;
  return JSON.parse(JSON.stringify(messages).replaceAll('((when)).', '((when)) at ((place)).'));
}

test('no message of any service, in any words and with any values, names the matter', () => {
  let refused = 0;
  fc.assert(
    fc.property(anyRequest, anyPlace, fc.boolean(), fc.boolean(), ({ service, ...rest }, place, linked, placed) => {
      const asked = { ...rest, messages: wordsOf(service, placed) };
      const values = { ...sampleValues(asked.purpose, linked && takesLink(asked)), place };
      try {
        const { subject, text } = messageWords({ ...asked, values });
        expect(namesTheMatter(`${subject}\n${text.replace(/\/a\/\S+/, '')}`)).toEqual([]);
        expect(text).not.toMatch(/\(\((when|link|phone|until|stop)\)\)/);
      } catch (error) {
        if (!(error instanceof WordsGiveItAway)) throw error;
        refused += 1;
      }
    }),
    { numRuns: 600 },
  );
  expect(refused).toBeGreaterThan(0);
});

test.each(profiles)('$code can write every message with the sample values', ({ messages }) => {
  for (const purpose of PURPOSES)
    for (const channel of CHANNELS)
      for (const language of LANGUAGES)
        for (const format of MESSAGE_FORMATS) {
          const asked = { messages, purpose, channel, language, format };
          for (const linked of takesLink(asked) ? [false, true] : [false]) {
            const { text } = messageWords({ ...asked, values: sampleValues(purpose, linked) });
            if (channel === 'sms') expect([text, textParts(text).parts]).toEqual([text, linked ? 2 : 1]);
          }
        }
});
