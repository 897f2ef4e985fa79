import type { FailingContact } from '@whenready/contracts';
import { presentMessages } from '../src/pages/case/messages.js';
import { vocabularyOf } from '../src/words/vocabulary.js';
import { waiting } from './cases.js';
import { NOW, Site } from './site.js';
import { COORDINATOR, type Story } from './story.js';

const DIRECTORY = { profiles: [], staff: [{ ...COORDINATOR, provider: null }], venues: [] };
const AGAIN = 'Send it again';

/** The readiness date has come, and the message is due. */
const asked = () => {
  const story = waiting();
  story.letTimePass('2027-03-02T09:30:00.000Z');
  return story;
};
const present = (story: Story) => {
  const view = story.view(NOW);
  return presentMessages(view, story.timeline(), vocabularyOf(view, DIRECTORY));
};
const dueIn = (story: Story) => story.view(NOW).case.reminders[0]!.id;

describe('messages on the case’s page', () => {
  it('are none before one is due', () => {
    expect(present(waiting())).toEqual([]);
  });

  it('tell each step in its order, with the reason, and can be sent again once they have ended', () => {
    const story = asked();
    const reminder = dueIn(story);
    expect(present(story)).toMatchObject([
      { title: 'The date they asked for, to Amira Khan', state: 'Being sent', links: [] },
    ]);
    story.tell('2027-03-02T09:31:00.000Z', 'record-reminder', {
      ...{ reminder, outcome: 'postponed', channel: null, why: 'outside-safe-hours' },
      until: '2027-03-02T18:00:00.000Z',
    });
    expect(present(story)[0]).toMatchObject({ state: 'Put off', links: [] });
    story.tell('2027-03-02T18:00:00.000Z', 'record-reminder', {
      ...{ reminder, outcome: 'not-sent', channel: null, why: 'no-other-way' },
    });
    const [message] = present(story);
    expect(message).toMatchObject({ state: 'Not sent', links: [{ title: AGAIN }] });
    expect(message?.links[0]?.href).toBe(
      '/cases/case-wait/do/resend-reminder?participant=harmed&purpose=readiness-date',
    );
    expect(message?.lines[1]).toBe(
      'Tuesday 2 March 2027 at 9:31am: Reminder not sent: it was outside safe hours; next try Tuesday 2 March 2027 at 6:00pm',
    );
    expect(message?.lines.at(-1)).toMatch(/Reminder not sent: no other way of writing to them is left$/);
  });

  it('are not offered again to those who left', () => {
    const story = asked();
    const reminder = dueIn(story);
    story.tell('2027-03-02T09:31:00.000Z', 'record-reminder', {
      ...{ reminder, outcome: 'sent', channel: 'email', why: null },
    });
    story.give('2027-03-03T09:31:00.000Z', 'withdraw', { participant: 'harmed', reason: 'changed-mind', textId: null });
    expect(present(story)[0]).toMatchObject({ state: 'Sent', links: [] });
  });
});

describe('the list of addresses that do not work', () => {
  const site = new Site();
  beforeEach(site.signIn);
  const failing: FailingContact = {
    caseId: 'case-wait',
    reference: 'GLO-2026-0042',
    participant: 'harmed',
    name: 'Amira Khan',
    role: 'person-harmed',
    channel: 'sms',
    purpose: 'readiness-date',
    since: '2026-11-20T09:00:00.000Z',
    coordinator: null,
  };

  it('is led to from the cases, and says so where it is empty', async () => {
    expect((await site.agent.get('/cases')).text).toContain('href="/failing-contacts"');
    expect((await site.agent.get('/failing-contacts').expect(200)).text).toContain('Every address works');
  });

  it('names who, what and since when, with what can be done', async () => {
    site.api.canned.set('GET /api/contacts/failing', { status: 200, body: [failing] });
    const { text } = await site.agent.get('/failing-contacts').expect(200);
    for (const words of ['Amira Khan', 'Their number, for text messages', '20 November 2026', 'Nobody yet'])
      expect(text).toContain(words);
    expect(text).toContain('href="/cases/case-wait/do/change-details?participant=harmed"');
    expect(text).toContain('do/record-contact-safety?participant=harmed&amp;channel=sms&amp;safety=safe');
    expect(text).toContain('href="/cases/case-wait#people"');
  });
});
