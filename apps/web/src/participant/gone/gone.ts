import type { LinkView } from '@whenready/contracts';
import type { Request, Response } from 'express';
import type { ParticipantApi } from '../../api/participant.js';
import { showPage, wordsFor } from '../frame/show.js';

/**
 * The page for a link that cannot be used: it was used, is too old, or never was. It gives the number to call; where
 * nobody knows whose link it was, the number for each area. By any link of ours messages can still be stopped.
 */
export async function showGone(
  request: Request,
  response: Response,
  api: ParticipantApi,
  link: LinkView | null,
): Promise<void> {
  const { words, look } = wordsFor(request, link?.language);
  const service = link?.profile ?? null;
  const { goneTitle, gone, goneAnswered, goneCall } = words.pages;
  const services = service ? [service] : await api.services(request).catch(() => []);
  const numbers = services
    .filter(({ phone }) => phone)
    .map(({ areas, phone, hours }) => ({ name: service ? '' : areas.join(', '), phone, hours }));
  const texts = [gone, goneAnswered, ...(numbers.length > 0 ? [goneCall] : [])];
  showPage(request, response, {
    status: 410,
    view: 'gone/gone.njk',
    title: goneTitle,
    look,
    service: null,
    // To its own address, without naming it.
    data: {
      texts,
      numbers,
      stop: link && { action: request.path.endsWith('/done') ? './' : '', ...words.answer.choices.stop },
    },
  });
}
