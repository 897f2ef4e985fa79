import { Injectable } from '@nestjs/common';
import { momentFrom } from '../forms/days.js';
import { type FormValues, textOf } from '../forms/values.js';
import { ApiClient } from './client.js';
import { ApiFailure } from './failure.js';

interface Availability {
  readonly venues: readonly { readonly id: string; readonly free: boolean }[];
  readonly staff: readonly { readonly id: string; readonly free: boolean }[];
}

/** Which rooms and colleagues are taken at the time that somebody typed into a form. */
@Injectable()
export class AvailabilityReader {
  constructor(private readonly api: ApiClient) {}

  /**
   * @param caseId the case whose session it is; one that is being moved does not count
   * @returns their ids; none where no time, or no real one, has been typed
   */
  async taken(token: string, caseId: string, values: FormValues): Promise<ReadonlySet<string>> {
    const [from, to] = [momentFrom(values, 'startsAt'), momentFrom(values, 'endsAt')];
    if (!from || !to || !(Date.parse(from) < Date.parse(to))) return new Set();
    const session = textOf(values, 'session');
    const query = new URLSearchParams({ from, to, ...(session && { case: caseId, session }) });
    try {
      const { venues, staff } = await this.api.get<Availability>(token, `/availability?${query}`);
      return new Set([...venues, ...staff].filter(({ free }) => !free).map(({ id }) => id));
    } catch (error) {
      if (error instanceof ApiFailure) return new Set();
      throw error;
    }
  }
}
