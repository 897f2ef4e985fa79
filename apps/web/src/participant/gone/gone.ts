import type { ServiceCard } from '@whenready/contracts';
import type { Request, Response } from 'express';
import type { ParticipantApi } from '../../api/participant.js';
import { showPage, wordsFor } from '../frame/show.js';

/**
 * The page for a link that cannot be used: the same for one that was used, is too old, or never was. It gives the
 * number to call; where nobody knows whose link it was, the number for each area.
 */
export async function showGone(
  request: Request,
  response: Response,
  api: ParticipantApi,
  service: ServiceCard | null,
  language: string | null = null,
): Promise<void> {
  const { words, look } = wordsFor(request, language);
  const { goneTitle, gone, goneAnswered, goneCall } = words.pages;
  const services = service ? [service] : await api.services(request).catch(() => []);
  const numbers = services
    .filter(({ phone }) => phone)
    .map(({ areas, phone, hours }) => ({ name: service ? '' : areas.join(', '), phone, hours }));
  const texts = [gone, goneAnswered, ...(numbers.length > 0 ? [goneCall] : [])];
  showPage(request, response, {
    status: 410,
    view: 'frame/plain.njk',
    title: goneTitle,
    look,
    service: null,
    data: { texts, numbers },
  });
}
