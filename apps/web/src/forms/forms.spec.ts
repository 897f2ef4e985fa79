import { commandBodies, type CaseCommandName } from '@whenready/contracts';
import { groupOf } from '../words/labels.js';
import { timeFrom } from './days.js';
import type { ChoiceSource } from './choices.js';
import { errorsFromApi } from './errors.js';
import { fieldView } from './field-view.js';
import { fieldsOf } from './fields.js';
import { readForm } from './read.js';

const commands = Object.keys(commandBodies) as CaseCommandName[];

describe('a form from a schema', () => {
  it.each(commands)('asks for every field of %s in words', (command) => {
    for (const { title, name } of fieldsOf(command)) expect([command, name, title]).not.toEqual([command, name, name]);
  });

  it.each(commands)('has labels for every code of %s', (command) => {
    for (const { codes } of fieldsOf(command)) if (codes.length > 0) expect(groupOf(codes)).toBeDefined();
  });

  it('reads a requirement with its day in three fields', () => {
    const form = {
      participant: 'p-1',
      requirement: 'willingness',
      met: 'true',
      evidence: 'conversation',
      'on-day': '3',
      'on-month': 'March',
      'on-year': '2026',
      note: '  Said yes.  ',
    };
    expect(readForm('record-requirement', form)).toEqual({
      ok: true,
      body: {
        participant: 'p-1',
        requirement: 'willingness',
        met: true,
        evidence: 'conversation',
        on: '2026-03-03',
        note: 'Said yes.',
      },
    });
  });

  it('names each wrong field once, in the order of the form, with the control to put right', () => {
    const read = readForm('record-requirement', { met: 'false', 'on-day': '31', 'on-month': '2', 'on-year': '2026' });
    expect(read).toEqual({
      ok: false,
      errors: [
        { field: 'participant', anchor: 'participant', message: 'Choose who it is about' },
        { field: 'requirement', anchor: 'requirement', message: 'Choose an answer: which requirement' },
        { field: 'evidence', anchor: 'evidence', message: 'Choose an answer: how do we know' },
        { field: 'on', anchor: 'on-day', message: 'Enter a real date, like 27 3 2027' },
      ],
    });
  });

  it('reads a letter as it was written, and asks for it where it is missing', () => {
    const form = { letter: 'letter-9', text: 'Dear Amira\n\nI am sorry.' };
    expect(readForm('draft-letter', form)).toEqual({ ok: true, body: form });
    expect(readForm('draft-letter', { letter: 'letter-9', text: ' ' })).toMatchObject({
      errors: [{ field: 'text', anchor: 'text', message: 'Enter the words, in at most 20,000 characters' }],
    });
  });

  it('reads an open-ended wait, and days to avoid from lines', () => {
    const form = {
      participant: 'p-1',
      until: 'open',
      'until-nudgeEveryDays': '90',
      'until-nudgesAtMost': '4',
      contactBy: 'phone',
      avoid: '24 December 2026\r\n\r\n3/2/2027',
    };
    expect(readForm('agree-wait', form)).toMatchObject({
      ok: true,
      body: {
        until: { kind: 'open', nudgeEveryDays: 90, nudgesAtMost: 4 },
        avoid: ['2026-12-24', '2027-02-03'],
        reviewOn: null,
      },
    });
  });

  it('reads a wait until an outside event, expected on a day or not', () => {
    const form = { participant: 'p-1', until: 'event', 'until-event': 'sentence', contactBy: 'phone' };
    const day = { 'until-expectedOn-day': '1', 'until-expectedOn-month': '6', 'until-expectedOn-year': '2027' };
    expect(readForm('agree-wait', form)).toMatchObject({
      body: { until: { kind: 'event', event: 'sentence', expectedOn: null }, by: null },
    });
    expect(readForm('agree-wait', { ...form, ...day })).toMatchObject({
      body: { until: { expectedOn: '2027-06-01' } },
    });
  });

  it('asks for the date of a wait until a date', () => {
    const read = readForm('agree-wait', { participant: 'p-1', until: 'date', contactBy: 'email' });
    expect(read).toEqual({
      ok: false,
      errors: [{ field: 'until', anchor: 'until-date-day', message: 'Enter the date they named, like 27 3 2027' }],
    });
  });

  it('takes a moment as London shows it, in summer and in winter', () => {
    const form = (month: string) => ({
      format: 'virtual',
      'startsAt-day': '2',
      'startsAt-month': month,
      'startsAt-year': '2027',
      'startsAt-time': '2pm',
      'endsAt-day': '2',
      'endsAt-month': month,
      'endsAt-year': '2027',
      'endsAt-time': '15:30',
      lead: 's-1',
      attendees: ['p-1', 'p-2'],
    });
    expect(readForm('arrange-session', form('7'))).toMatchObject({ body: { startsAt: '2027-07-02T13:00:00.000Z' } });
    expect(readForm('arrange-session', form('1'))).toMatchObject({ body: { endsAt: '2027-01-02T15:30:00.000Z' } });
  });

  it.each([
    ['2:30pm', '14:30'],
    ['14.30', '14:30'],
    ['12am', '00:00'],
    ['noon', '12:00'],
    ['2', undefined],
    ['25:00', undefined],
    ['0pm', undefined],
  ])('takes %s as %s', (typed, time) => expect(timeFrom(typed)).toBe(time));

  it('leaves out blank rows of an agreement and refuses half a row', () => {
    const full = {
      'items-1-kind': 'apology',
      'items-1-by': 'p-2',
      'items-1-dueOn-day': '1',
      'items-1-dueOn-month': '6',
      'items-1-dueOn-year': '2027',
    };
    expect(readForm('record-agreement', full)).toMatchObject({
      ok: true,
      body: { items: [{ kind: 'apology', by: 'p-2', dueOn: '2027-06-01' }] },
    });
    expect(readForm('record-agreement', {})).toMatchObject({ ok: true, body: { items: [] } });
    expect(readForm('record-agreement', { 'items-0-kind': 'apology' })).toMatchObject({
      ok: false,
      errors: [{ field: 'items', anchor: 'items-0-by' }],
    });
  });

  it('reads rows by their columns, leaves blank ones out, and leads to the cell that is missing', () => {
    const risk = {
      participant: 'p-1',
      'factors-0-factor': 'weapons',
      'factors-0-level': 'high',
      'factors-0-measures': 'true',
    };
    expect(readForm('record-risk', risk)).toMatchObject({
      ok: true,
      body: { factors: [{ factor: 'weapons', level: 'high', measures: true }], reviewOn: null },
    });
    expect(readForm('record-risk', { participant: 'p-1', 'factors-0-factor': 'weapons' })).toMatchObject({
      ok: false,
      errors: [{ field: 'factors', anchor: 'factors-0-level' }],
    });
  });

  it('shows who can take the case with their load, and the others with why not, who cannot be chosen', () => {
    const [field] = fieldsOf('assign-facilitators');
    const one = { kind: 'volunteer', accreditation: 'advanced', openCases: 1, caseloadLimit: 2 } as const;
    const reason = (code: 'away' | 'conflict-of-interest', words: string) => ({
      able: false,
      reasons: [{ code, words }],
    });
    const facilitators = [
      { ...one, id: 'f-1', name: 'Esther', able: true, despite: true, reasons: [] },
      { ...one, id: 'f-2', name: 'Colin', despite: true, ...reason('away', 'Away until 3 May 2027') },
      {
        ...one,
        id: 'f-3',
        name: 'Pat',
        despite: false,
        ...reason('conflict-of-interest', 'Has a conflict of interest'),
      },
    ];
    const { groups, control } = fieldView(field!, { facilitators: 'f-1' }, [], {
      view: {},
      facilitators,
    } as unknown as ChoiceSource);
    expect(control).toBe('checkboxes');
    expect(
      groups.map(({ name, choices }) => [
        name,
        ...choices.map(({ text, hint, checked, disabled }) => [text, hint, checked, disabled ?? false]),
      ]),
    ).toEqual([
      ['Can take the case', ['Esther', 'Advanced, volunteer, 1 of 2 open', true, false]],
      [
        'A supervisor may assign them despite this',
        ['Colin', 'Advanced, volunteer, 1 of 2 open. Away until 3 May 2027', false, false],
      ],
      ['Cannot take the case', ['Pat', 'Has a conflict of interest', false, true]],
    ]);
    expect(readForm('assign-facilitators', { facilitators: ['f-1', 'f-2'], despite: 'true' })).toEqual({
      ok: true,
      body: { facilitators: ['f-1', 'f-2'], despite: true },
    });
    expect(readForm('assign-facilitators', { despite: '' })).toMatchObject({
      errors: [{ field: 'facilitators', message: 'Choose at least one person' }],
    });
  });

  it('puts the api’s word on a field beside it', () => {
    const error = { code: 'INVALID', message: '', fields: [{ field: 'on', message: 'Too late' }] };
    expect(errorsFromApi(fieldsOf('record-requirement'), error)).toEqual([
      { field: 'on', anchor: 'on-day', message: 'Too late' },
    ]);
  });
});
