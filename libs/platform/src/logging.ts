import { Writable } from 'node:stream';
import { readable } from './readableLog.js';

/** What a log may hold of a request: its method and its path, never a query, a header, a body, an address or a token. */
interface LoggedRequest {
  readonly id?: unknown;
  readonly method?: string;
  readonly url?: string;
}

/**
 * Options for nestjs-pino's `LoggerModule.forRoot`, without personal data. A request that went well is told at `debug`
 * only, for a line each would be a tenth of the command path. Otherwise: one JSON object a line, or readable lines
 * when the output is a terminal.
 * @param level LOG_LEVEL
 */
export function loggingOptions(level: string, output: NodeJS.WriteStream = process.stdout) {
  const options = {
    level,
    base: undefined,
    serializers: {
      req: ({ id, method, url }: LoggedRequest) => ({ id, method, path: url && loggedPath(url) }),
      res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode }),
    },
    customLogLevel: (_request: unknown, { statusCode }: { statusCode: number }, error?: Error) =>
      error || statusCode >= 500 ? ('error' as const) : statusCode >= 400 ? ('info' as const) : ('debug' as const),
    autoLogging: { ignore: ({ url }: LoggedRequest) => url?.startsWith('/health') === true },
  };
  return { pinoHttp: (output.isTTY ? [options, readableStream(output)] : options) as PinoHttp<typeof options> };
}

/** A path without its query; what comes after `/a/` or `/s/` is the token of somebody's link. */
const loggedPath = (url: string): string => url.split('?')[0]!.replace(/^((?:\/rehearsal)?\/[as])\/[^/]+/, '$1/…');

type PinoHttp<Options> = Options | [Options, Writable];

function readableStream(output: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write: (line: string | Buffer, _encoding, done) => {
      output.write(readable(line.toString()));
      done();
    },
  });
}
