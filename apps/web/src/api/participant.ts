import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import {
  LINK_HEADER,
  type LinkAnswerBody,
  type LinkTaken,
  type LinkView,
  PARTICIPANT_ROUTES,
  type PublicForm,
  publicRoute,
  type PublicTaken,
  type ServiceCard,
  type SurveyBody,
} from '@whenready/contracts';
import { WEB_CONFIG, type WebConfig } from '../config.js';
import { isRehearsal } from '../participant/rehearsal.js';
import { callApi } from './call.js';
import { ApiFailure } from './failure.js';

/** Tokens are 32 bytes in base64url; what cannot be one is not worth a question. */
const TOKEN = /^[\w-]{20,100}$/;

/** Who asks, so that the api can limit how often: the visitor's address, not this server's; and for which page. */
export interface Visitor {
  readonly ip?: string | undefined;
  readonly originalUrl: string;
}

/** The api as participants' pages speak to it: with a link's token in a header, or with nothing. */
@Injectable()
export class ParticipantApi {
  constructor(@Inject(WEB_CONFIG) private readonly config: Pick<WebConfig, 'API_URL' | 'REHEARSAL_API_URL'>) {}

  /**
   * What the page may show of a link; null where there is no such link.
   * @throws ApiFailure where the api does not answer
   */
  async link(visitor: Visitor, token: string): Promise<LinkView | null> {
    if (!TOKEN.test(token)) return null;
    try {
      return await this.get<LinkView>(visitor, PARTICIPANT_ROUTES.link, { [LINK_HEADER]: token });
    } catch (error) {
      if (error instanceof ApiFailure && (error.status === 404 || error.status === 410)) return null;
      throw error;
    }
  }

  /** @throws ApiFailure with the api's code, see `LINK_ERRORS` */
  answer(visitor: Visitor, token: string, body: LinkAnswerBody): Promise<LinkTaken> {
    return this.post(visitor, PARTICIPANT_ROUTES.answer, body, { [LINK_HEADER]: token });
  }

  /** @throws ApiFailure as {@link answer} */
  survey(visitor: Visitor, token: string, body: SurveyBody): Promise<LinkTaken> {
    return this.post(visitor, PARTICIPANT_ROUTES.survey, body, { [LINK_HEADER]: token });
  }

  /** The services with their telephone numbers. */
  services(visitor: Visitor): Promise<readonly ServiceCard[]> {
    return this.get(visitor, PARTICIPANT_ROUTES.services, {});
  }

  /** Sends a public form, once for each key however often it is sent. */
  form(visitor: Visitor, profile: string, form: PublicForm, body: unknown, key: string): Promise<PublicTaken> {
    return this.post(visitor, publicRoute(profile, form), body, { 'idempotency-key': key });
  }

  private apiOf(visitor: Visitor): string {
    const { API_URL, REHEARSAL_API_URL } = this.config;
    if (!isRehearsal(visitor)) return API_URL;
    if (!REHEARSAL_API_URL) throw new NotFoundException();
    return REHEARSAL_API_URL;
  }

  private get<T>(visitor: Visitor, path: string, headers: Record<string, string>): Promise<T> {
    return callApi(this.apiOf(visitor), path, { headers: { ...from(visitor), ...headers } }, false);
  }

  private post<T>(visitor: Visitor, path: string, body: unknown, headers: Record<string, string>): Promise<T> {
    const all = { ...from(visitor), 'content-type': 'application/json', ...headers };
    return callApi(this.apiOf(visitor), path, { method: 'POST', headers: all, body: JSON.stringify(body) }, true);
  }
}

const from = ({ ip }: Visitor): Record<string, string> => (ip ? { 'x-forwarded-for': ip } : {});
