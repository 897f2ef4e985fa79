import { EXIT, Problem } from '../problem.js';
import { dayAndTime, shortDay } from './dates.js';
import { createOutput } from './print.js';
import { problemJson, problemLines } from './problem.js';
import { table } from './table.js';

describe('tables', () => {
  it('keeps columns apart and wraps the last one to the width', () => {
    const lines = table(
      ['Case', 'Why'],
      [['GLO-2026-0042', 'Waiting for the coordinator to accept or decline']],
      45,
    ).split('\n');
    expect(lines[0]).toMatch(/^Case +Why/);
    expect(lines[1]).toMatch(/^GLO-2026-0042 {2}Waiting for/);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => line.length <= 46 && line === line.trimEnd())).toBe(true);
  });
});

describe('dates', () => {
  it('are London days and times', () => {
    expect(shortDay('2027-06-30T23:30:00.000Z')).toBe('1 Jul 2027');
    expect(dayAndTime('2027-06-30T23:30:00.000Z')).toBe('1 Jul 2027 00:30');
    expect(dayAndTime(null)).toBe('');
  });
});

describe('problems', () => {
  const problem = new Problem(
    EXIT.away,
    {
      code: 'OUTCOME_UNKNOWN',
      message: 'It may have happened.',
      wayOut: 'Ask again.',
      fields: [{ field: 'on', message: 'Enter a real date' }],
    },
    'key-1',
  );

  it('tell code, fields, way out and the key to give again', () => {
    expect(problemLines(problem)).toEqual([
      'It may have happened. (OUTCOME_UNKNOWN)',
      '  on: Enter a real date',
      '  Way out: Ask again.',
      '  Give it again with --key key-1 to learn the outcome; nothing happens twice.',
    ]);
  });

  it('tell programs the same as JSON', () => {
    expect(JSON.parse(problemJson(problem))).toMatchObject({
      error: { code: 'OUTCOME_UNKNOWN' },
      exit: 3,
      key: 'key-1',
    });
  });
});

describe('output', () => {
  it('is one JSON document for programs, without the lines for people', () => {
    const written: string[] = [];
    const out = createOutput(true, (text) => void written.push(text));
    out.line('for people');
    out.show({ a: 1 }, () => 'for people');
    expect(JSON.parse(written.join(''))).toEqual({ a: 1 });
  });
});
