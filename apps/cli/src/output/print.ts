/** Where a command writes: tables for people, or one JSON document for programs. */
export interface Output {
  readonly json: boolean;
  line(text?: string): void;
  /** Prints `forPeople()` or, with `--json`, the value itself. */
  show(value: unknown, forPeople: () => string): void;
}

/** Output to a stream, standard output unless told otherwise. */
export function createOutput(json: boolean, write = (text: string) => void process.stdout.write(text)): Output {
  return {
    json,
    line: (text = '') => {
      if (!json) write(`${text}\n`);
    },
    show: (value, forPeople) => write(`${json ? JSON.stringify(value, null, 2) : forPeople()}\n`),
  };
}
