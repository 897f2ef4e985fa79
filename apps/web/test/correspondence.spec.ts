import { shuttlesUnderWay } from '@whenready/domain';
import { choicesFor } from '../src/forms/choices.js';
import { fieldsOf } from '../src/forms/fields.js';
import { presentCase } from '../src/pages/case/case.presenter.js';
import { suggest } from '../src/pages/case/suggest.js';
import { vocabularyOf } from '../src/words/vocabulary.js';
import { prepared } from './cases.js';
import { COORDINATOR, type Story } from './story.js';

const AT = '2026-07-20T09:00:00.000Z';
const NOW = '2026-07-22T10:00:00.000Z';
const DIRECTORY = { profiles: [], staff: [{ ...COORDINATOR, provider: null }], venues: [] };
const note = { textId: null };

const present = (story: Story) => presentCase(story.view(NOW), story.timeline(), DIRECTORY, NOW);
const choices = (story: Story, command: Parameters<typeof fieldsOf>[0], name: string) => {
  const view = story.view(NOW);
  const field = fieldsOf(command).find((one) => one.name === name)!;
  return choicesFor(field, {
    view,
    words: vocabularyOf(view, DIRECTORY),
    staff: [],
    venues: [],
    taken: new Set<string>(),
  });
};

function letterDrafted(): Story {
  const story = prepared('case-letter', 'GLO-2026-0060');
  const letter = { kind: 'apology', from: 'responsible', to: 'harmed', replyTo: null, ...note } as const;
  story.give(AT, 'begin-letter', letter);
  story.give(AT, 'draft-letter', { letter: letterOf(story), textId: 'draft-1' }, 'Dear Margaret');
  return story;
}

function letterHeld(): Story {
  const story = letterDrafted();
  story.give(AT, 'check-letter', { draft: 'draft-1', outcome: 'passed', reason: null, ...note });
  return story;
}

const letterOf = (story: Story): string => story.view(NOW).case.letters.at(-1)?.id ?? '';

function shuttleWithAMessage(): Story {
  const story = prepared('case-shuttle', 'GLO-2026-0061');
  story.give(AT, 'begin-shuttle', { between: ['harmed', 'responsible'], lead: COORDINATOR.id, ...note });
  const shuttle = shuttlesUnderWay(story.view(NOW).case)[0]?.id ?? '';
  const message = { shuttle, from: 'harmed', to: 'responsible', answers: null, textId: 'said-1' };
  story.give(AT, 'note-shuttle-leg', message);
  return story;
}

describe('letters on the page of a case', () => {
  it('say where they are, when we look again, and what may be told to either side', () => {
    expect(present(letterHeld()).records.letters).toEqual([
      {
        title: 'Apology from Tom Hallam to Margaret Osei',
        state: 'Held until asked for',
        lines: [
          'Begun on 20 July 2026; 1 draft stored',
          'Held until asked for since 20 July 2026',
          'We look at it again ourselves on 12 October 2026',
          'If Tom Hallam asks: “We keep your letter safe. It is passed on only if it is asked for, and until then you can take it back.”',
          'If Margaret Osei asks: “There is a letter for you. We keep it until you ask for it, and you need never do so.”',
        ],
        links: [],
      },
    ]);
    expect(JSON.stringify(present(letterHeld()).records)).not.toContain('Dear Margaret');
  });

  it('are offered for what can be done with them, and for nothing else', () => {
    const drafted = letterDrafted();
    expect(choices(drafted, 'check-letter', 'draft')).toEqual([
      {
        value: 'draft-1',
        text: 'Apology from Tom Hallam to Margaret Osei',
        hint: 'Draft 1, stored on 20 July 2026',
        read: { title: 'Read the draft', href: `/cases/case-letter/letters/${letterOf(drafted)}/words?version=1` },
      },
    ]);
    expect(choices(drafted, 'ask-for-letter', 'letter')).toEqual([]);
    expect(choices(letterHeld(), 'ask-for-letter', 'letter').map(({ hint }) => hint)).toEqual(['Held until asked for']);
    expect(choices(letterHeld(), 'begin-letter', 'replyTo')).toEqual([{ value: '', text: 'None of these' }]);
  });

  it('lead to the next step', () => {
    expect(suggest(letterDrafted().view(NOW))).toEqual({ name: 'check-letter', about: { draft: 'draft-1' } });
    const asked = letterHeld();
    asked.give(AT, 'ask-for-letter', { letter: letterOf(asked), ...note });
    expect(suggest(asked.view(NOW))).toEqual({ name: 'release-letter', about: { letter: letterOf(asked) } });
  });
});

describe('a shuttle on the page of a case', () => {
  it('is told message by message, without their words', () => {
    expect(present(shuttleWithAMessage()).records.shuttles).toEqual([
      {
        title: 'Between Margaret Osei and Tom Hallam',
        state: 'Under way',
        lines: [
          `Begun on 20 July 2026; ${COORDINATOR.name} goes between them`,
          '1. Margaret Osei to Tom Hallam: noted, not approved yet',
        ],
        links: [
          { title: 'Read message 1', href: expect.stringMatching(/^\/cases\/case-shuttle\/.+\/words\?for=approval$/) },
        ],
      },
    ]);
  });

  it('asks for the giver’s approval first', () => {
    const story = shuttleWithAMessage();
    const [message] = choices(story, 'approve-shuttle-leg', 'leg');
    expect(message).toMatchObject({
      text: 'Margaret Osei to Tom Hallam, noted on 20 July 2026',
      hint: 'Message 1 of 1',
    });
    expect(choices(story, 'pass-on-shuttle-leg', 'leg')).toEqual([]);
    expect(suggest(story.view(NOW))).toEqual({ name: 'approve-shuttle-leg', about: { leg: message?.value } });
  });

  it('is no session that could be arranged', () => {
    const offered = choices(shuttleWithAMessage(), 'arrange-session', 'format').map(({ value }) => value);
    expect(offered).toEqual(['face-to-face', 'virtual']);
  });
});
