import { dayOf } from '@whenready/domain';
import type { Original } from '@whenready/persistence';
import type { Response } from 'express';

/**
 * Answers with a message as it came, byte for byte, to be saved and never shown: anything may be in it. Its name tells
 * the day on which it came.
 */
export function sendOriginal(response: Response, { contentType, content, receivedAt }: Original): void {
  const ending = contentType === 'message/rfc822' ? 'eml' : 'json';
  response.setHeader('Content-Type', contentType);
  response.setHeader('Content-Disposition', `attachment; filename="received-${dayOf(receivedAt)}.${ending}"`);
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Cache-Control', 'no-store');
  response.end(content);
}
