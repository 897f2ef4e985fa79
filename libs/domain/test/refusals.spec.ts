import { COMMANDS, type CommandName, isRefusal } from '../src/index.js';
import { CORRESPONDENCE } from './refusals.correspondence.js';
import { ANSWERS_REFUSED } from './refusals.answers.js';
import { AFTERWARDS } from './refusals.afterwards.js';
import { CONTACT } from './refusals.contact.js';
import { INTAKE } from './refusals.intake.js';
import { FROM_COMMUNICATION } from './refusals.fromCommunication.js';
import { OWNERSHIP } from './refusals.ownership.js';
import { PEOPLE } from './refusals.people.js';
import { SAFEGUARDS } from './refusals.safeguards.js';
import { SESSION_DAY } from './refusals.sessionDay.js';
import { SESSIONS } from './refusals.sessions.js';
import { UNTIL_PREPARATION } from './refusals.untilPreparation.js';

const SITUATIONS = [
  ...UNTIL_PREPARATION,
  ...OWNERSHIP,
  ...PEOPLE,
  ...CONTACT,
  ...SAFEGUARDS,
  ...SESSIONS,
  ...SESSION_DAY,
  ...FROM_COMMUNICATION,
  ...CORRESPONDENCE,
  ...AFTERWARDS,
  ...INTAKE,
  ...ANSWERS_REFUSED,
];

describe('a command is refused with a code, words and a way out', () => {
  it.each(SITUATIONS.map((situation) => [situation[0], situation] as const))('%s', (_words, situation) => {
    const [, live, name, payload, code, role] = situation;
    const life = live();
    const before = life.theCase;
    const result = life.try(name, payload as never, role);
    expect(isRefusal(result) && result.code).toBe(code);
    expect(result).toMatchObject({ message: expect.stringMatching(/\.$/), wayOut: expect.stringMatching(/\.$/) });
    expect(life.theCase).toBe(before);
  });

  it('has a situation for every command but the note, which is never refused while the case exists', () => {
    const tried = new Set(SITUATIONS.map(([, , name]) => name));
    expect(Object.keys(COMMANDS).filter((name) => !tried.has(name as CommandName))).toEqual([
      'record-reminders-agreed',
      'add-note',
      'time-passed',
      'record-reminder',
      'record-receipt',
    ]);
  });
});
