import { loggingOptions } from '@whenready/platform';
import type { Params } from 'nestjs-pino';
import { requestId } from './requestId.js';

/**
 * One line a request, with its id; no body, header, query or name.
 * @param level LOG_LEVEL
 */
export function requestLogging(level: string): Params {
  const { pinoHttp } = loggingOptions(level);
  if (!Array.isArray(pinoHttp)) return { pinoHttp: { ...pinoHttp, genReqId: requestId } };
  const [options, stream] = pinoHttp;
  return { pinoHttp: [{ ...options, genReqId: requestId }, stream] };
}
