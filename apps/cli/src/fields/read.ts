import { instantAt, isCalendarDay } from '@whenready/domain';
import { usage } from '../problem.js';
import type { Field, Shape } from './fields.js';

/**
 * The value of a field from what was typed. Whether it is right is for the body's own schema to say.
 * A list is repeated flags or commas (`--topics first-contact,supporters`), a record `key=value,key=value`, a truth
 * yes or no, a list inside a record has plus signs (`needs=step-free+more-time`), a moment without an offset is London's; JSON works for lists and records too.
 * @param texts every value that the flag was given
 * @throws Problem naming the flag
 */
export function readField(field: Field, texts: readonly string[]): unknown {
  if (field.shape.kind === 'list') return readList(field, field.shape.of, texts);
  if (texts.length > 1) throw usage(`--${field.flag} was given twice.`, 'Give it once.');
  return readOne(field, field.shape, texts[0] ?? '');
}

function readList(field: Field, of: Shape, texts: readonly string[]): unknown[] {
  return texts.flatMap((text) => {
    if (text.startsWith('[')) return json(field, text) as unknown[];
    if (of.kind === 'record') return text === '' || text === 'none' ? [] : [readOne(field, of, text)];
    return text
      .split(',')
      .filter((part) => part !== '' && part !== 'none')
      .map((part) => readOne(field, of, part.trim()));
  });
}

function readOne(field: Field, shape: Shape, text: string): unknown {
  if (shape.kind === 'truth') return truth(field, text);
  if (shape.kind === 'number') return Number(text);
  if (shape.kind === 'moment') return moment(text);
  if (shape.kind === 'list') return text.split('+').map((part) => readOne(field, shape.of, part.trim()));
  if (shape.kind === 'record') return text.startsWith('{') ? json(field, text) : record(field, shape.keys, text);
  return text;
}

/** A moment as it was typed; without an offset it is London's. */
export function moment(text: string): string {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/.exec(text) ?? [];
  return isCalendarDay(day) ? instantAt(day, time) : text;
}

function truth(field: Field, text: string): boolean {
  if (/^(yes|true|y)$/i.test(text)) return true;
  if (/^(no|false|n)$/i.test(text)) return false;
  throw usage(`--${field.flag} takes yes or no, not "${text}".`, `Give --${field.flag} yes, or --${field.flag} no.`);
}

function record(field: Field, keys: readonly (readonly [string, Shape])[], text: string): Record<string, unknown> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [key = '', ...rest] = pair.split('=');
      const shape = keys.find(([name]) => name === key.trim())?.[1];
      if (!shape || rest.length === 0) {
        const names = keys.map(([name]) => `${name}=…`).join(',');
        throw usage(`--${field.flag} does not take "${pair}".`, `Give it as ${names}.`);
      }
      return [key.trim(), readOne(field, shape, rest.join('=').trim())];
    }),
  );
}

function json(field: Field, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw usage(`--${field.flag} looks like JSON but is not.`, 'Mend the JSON, or see --help for the short way.');
  }
}
