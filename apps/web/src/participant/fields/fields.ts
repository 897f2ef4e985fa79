import type { FormError } from '../../forms/errors.js';
import { type FormValues, textOf } from '../../forms/values.js';
import type { Words } from '../words/index.js';

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly checked: boolean;
  /** What is asked of whoever chooses this. */
  readonly inside?: Field | undefined;
}

/** One question of a form, ready to be drawn. */
export interface Field {
  readonly kind: 'line' | 'area' | 'radios' | 'scale' | 'date';
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string;
  readonly type?: string;
  readonly autocomplete?: string;
  /** About how many characters it has room for; the whole width where it is left out. */
  readonly width?: 10 | 20 | undefined;
  readonly choices?: readonly Choice[];
  /** For a date: what was typed in its three parts. */
  readonly parts?: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  /** For a scale: what its ends mean. */
  readonly ends?: { readonly low: string; readonly high: string };
}

/** Questions that belong together; the heading is left out where there is none. */
export interface Section {
  readonly heading?: string;
  readonly hint?: string;
  readonly fields: readonly Field[];
}

interface Asked {
  readonly hint?: string;
  readonly optional?: boolean;
  readonly type?: string;
  readonly autocomplete?: string;
  readonly width?: 10 | 20;
  /** For radios: what is asked of whoever chooses one of them. */
  readonly inside?: Readonly<Record<string, Field>>;
}

/** Makes the questions of one form, with what was typed and what is wrong. */
export class Fields {
  constructor(
    private readonly words: Words,
    private readonly values: FormValues,
    private readonly errors: readonly FormError[],
  ) {}

  line(id: string, label: string, { hint, optional, type, autocomplete, width }: Asked = {}): Field {
    const value = textOf(this.values, id);
    return {
      ...this.base(id, label, hint, optional),
      kind: 'line',
      value,
      type: type ?? 'text',
      autocomplete: autocomplete ?? 'off',
      width,
    };
  }

  area(id: string, label: string, { hint, optional }: Asked = {}): Field {
    return { ...this.base(id, label, hint, optional), kind: 'area', value: textOf(this.values, id) };
  }

  radios(
    id: string,
    label: string,
    choices: Readonly<Record<string, string>>,
    { hint, optional, inside }: Asked = {},
  ): Field {
    return { ...this.base(id, label, hint, optional), kind: 'radios', choices: this.choices(id, choices, inside) };
  }

  /** A scale from 1 to 5, which can also be left out. */
  scale(id: string, { label, low, high }: { label: string; low: string; high: string }): Field {
    const numbers = Object.fromEntries(['1', '2', '3', '4', '5'].map((number) => [number, number]));
    const choices = this.choices(id, { ...numbers, '': this.words.survey.rather });
    return { ...this.base(id, label), kind: 'scale', choices, ends: { low, high } };
  }

  date(id: string, label: string, hint: string): Field {
    const { day, month, year } = this.words.common;
    const parts = [
      { id: `${id}-day`, label: day },
      { id: `${id}-month`, label: month },
      { id: `${id}-year`, label: year },
    ].map((part) => ({ ...part, value: textOf(this.values, part.id) }));
    return { ...this.base(id, label, hint), kind: 'date', parts };
  }

  private base(id: string, label: string, hint?: string, optional = false) {
    const error = this.errors.find(({ field }) => field === id)?.message;
    return { id, label: optional ? `${label} ${this.words.common.optional}` : label, hint, error };
  }

  private choices(
    id: string,
    texts: Readonly<Record<string, string>>,
    inside: Readonly<Record<string, Field>> = {},
  ): Choice[] {
    const given = textOf(this.values, id);
    return Object.entries(texts).map(([value, text]) => ({
      value,
      text,
      checked: value !== '' && value === given,
      inside: inside[value],
    }));
  }
}
