import { commandBodies, referralBody } from '@whenready/contracts';
import { Command } from 'commander';
import { Problem } from '../problem.js';
import { fieldsOf } from './fields.js';
import { addFields, bodyOf, checkBody } from './options.js';

function typed(name: keyof typeof commandBodies, ...args: string[]): Record<string, unknown> {
  const fields = fieldsOf(commandBodies[name]);
  const command = new Command(name).exitOverride();
  addFields(command, fields);
  command.parse(args, { from: 'user' });
  return bodyOf(command, fields);
}

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
}

describe('a body from what was typed', () => {
  it('reads truths, days and codes, and leaves out what was not said', () => {
    const body = typed('record-requirement', '--met', 'no', '--on', '2027-03-02', '--requirement', 'safety');
    expect(body).toEqual({ met: false, on: '2027-03-02', requirement: 'safety' });
  });

  it('reads lists with commas and with repeated flags', () => {
    const body = typed('record-preparation', '--topics', 'first-contact,supporters', '--topics', 'fears-and-risks');
    expect(body.topics).toEqual(['first-contact', 'supporters', 'fears-and-risks']);
  });

  it('reads records, and lists of records', () => {
    expect(typed('agree-wait', '--until', 'kind=open,nudgeEveryDays=60,nudgesAtMost=3').until).toEqual({
      kind: 'open',
      nudgeEveryDays: 60,
      nudgesAtMost: 3,
    });
    const items = ['--items', 'kind=apology,by=p1,dueOn=2027-01-04', '--items', 'kind=payment,by=p1,dueOn=2027-02-01'];
    expect(typed('record-agreement', ...items).items).toHaveLength(2);
    expect(typed('record-agreement', '--items', 'none').items).toEqual([]);
  });

  it('reads the people of a referral, each with what they need', () => {
    const fields = fieldsOf(referralBody);
    const command = new Command('refer').exitOverride();
    addFields(command, fields);
    const shop =
      'role=person-harmed,kind=organisation,name=Corner Shop,spokesperson=Ada Hill,needs=step-free+more-time';
    const flags = ['--participants', shop, '--participants', 'role=interpreter,name=Ines Roe,supports=0,language=cy'];
    command.parse(flags, { from: 'user' });
    expect(bodyOf(command, fields).participants).toEqual([
      {
        role: 'person-harmed',
        kind: 'organisation',
        name: 'Corner Shop',
        spokesperson: 'Ada Hill',
        needs: ['step-free', 'more-time'],
      },
      { role: 'interpreter', name: 'Ines Roe', supports: 0, language: 'cy' },
    ]);
  });

  it('takes a moment without an offset as London time', () => {
    expect(typed('arrange-session', '--starts-at', '2027-07-01T14:00').startsAt).toBe('2027-07-01T13:00:00.000Z');
    expect(typed('arrange-session', '--starts-at', '2027-07-01T14:00:00Z').startsAt).toBe('2027-07-01T14:00:00Z');
  });

  it('refuses what is neither yes nor no, a single field given twice, and an unknown key', () => {
    expect(problemOf(() => typed('record-requirement', '--met', 'maybe')).error.message).toMatch(
      /--met takes yes or no/,
    );
    expect(problemOf(() => typed('mark-ready', '--participant', 'a', '--participant', 'b')).exit).toBe(2);
    expect(problemOf(() => typed('agree-wait', '--until', 'when=soon')).error.wayOut).toMatch(/kind=…/);
  });

  it('names each wrong field by its flag before anything is sent', () => {
    const body = typed(
      'arrange-session',
      '--format',
      'picnic',
      '--lead',
      'x',
      '--starts-at',
      'soon',
      '--attendees',
      'a',
    );
    const { exit, error } = problemOf(() => checkBody(commandBodies['arrange-session'], body));
    expect(exit).toBe(1);
    expect(error.fields).toEqual([
      expect.objectContaining({ field: '--format', message: expect.stringContaining('face-to-face') as unknown }),
      expect.objectContaining({ field: '--starts-at' }),
      { field: '--ends-at', message: expect.anything() as unknown },
    ]);
  });

  it('passes a body that is right', () => {
    const body = typed('mark-ready', '--participant', 'p1');
    expect(() => checkBody(commandBodies['mark-ready'], body)).not.toThrow();
  });
});
