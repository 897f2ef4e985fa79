import { commandBodies } from '@whenready/contracts';
import { OUTSIDE_EVENTS } from '@whenready/domain';
import { fieldsOf } from './fields.js';

const shapes = (name: keyof typeof commandBodies) =>
  Object.fromEntries(fieldsOf(commandBodies[name]).map((field) => [field.flag, field.shape.kind]));

describe('fields of a body', () => {
  it('gives each field its flag and what it takes', () => {
    expect(shapes('record-requirement')).toEqual({
      participant: 'text',
      requirement: 'code',
      met: 'truth',
      evidence: 'code',
      on: 'day',
      note: 'text',
    });
    expect(shapes('arrange-session')).toMatchObject({ 'starts-at': 'moment', attendees: 'list' });
    expect(shapes('record-follow-up')).toMatchObject({ 'follow-up': 'text', satisfied: 'truth' });
  });

  it('tells what is required from what may be left out', () => {
    const required = fieldsOf(commandBodies['agree-wait'])
      .filter((field) => field.required)
      .map((field) => field.name);
    expect(required).toEqual(['participant', 'until', 'contactBy']);
  });

  it('puts the choices of a record together', () => {
    const until = fieldsOf(commandBodies['agree-wait']).find((field) => field.name === 'until');
    expect(until?.shape).toEqual({
      kind: 'record',
      keys: [
        ['kind', { kind: 'code', words: ['date', 'event', 'open'] }],
        ['date', { kind: 'day' }],
        ['event', { kind: 'code', words: [...OUTSIDE_EVENTS] }],
        ['expectedOn', { kind: 'day' }],
        ['nudgeEveryDays', { kind: 'number' }],
        ['nudgesAtMost', { kind: 'number' }],
      ],
    });
  });

  it('reads every command', () => {
    for (const [name, body] of Object.entries(commandBodies))
      expect([name, fieldsOf(body).map((field) => field.name)]).toEqual([name, Object.keys(body.shape)]);
  });
});
