import type { Response } from 'express';

/** Answers with JSON that is text already: byte for byte, nothing parsed and written anew. */
export function sendJsonText(response: Response, status: number, text: string): void {
  response.status(status).setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(text);
}
