const LEVELS: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

interface LogLine {
  readonly level?: number;
  readonly time?: number;
  readonly context?: string;
  readonly msg?: string;
  readonly req?: { readonly method?: string; readonly path?: string };
  readonly res?: { readonly status?: number };
  readonly responseTime?: number;
  readonly err?: { readonly stack?: string };
}

/** A line of JSON log as a person reads it; what is not JSON comes back as it is. */
export function readable(json: string): string {
  let line: LogLine;
  try {
    line = JSON.parse(json) as LogLine;
  } catch {
    return json;
  }
  const time = new Date(line.time ?? 0).toISOString().slice(11, 23);
  const request = line.req
    ? `${line.req.method} ${line.req.path} ${line.res?.status ?? ''} ${line.responseTime ?? ''} ms`
    : '';
  const words = [
    time,
    (LEVELS[line.level ?? 30] ?? '').padEnd(5),
    line.context && `[${line.context}]`,
    request,
    line.msg,
  ];
  return `${words.filter(Boolean).join(' ')}${line.err?.stack ? `\n${line.err.stack}` : ''}\n`;
}
