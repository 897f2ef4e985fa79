import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { PublicForm, PublicTaken, ServiceCard } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { ApiFailure } from '../../api/failure.js';
import { ParticipantApi } from '../../api/participant.js';
import type { FormError } from '../../forms/errors.js';
import { type FormValues, formValues, textOf } from '../../forms/values.js';
import { troubleWith } from '../fields/trouble.js';
import { showPage, wordsFor } from '../frame/show.js';
import type { Words } from '../words/index.js';

const KEY = /^[0-9a-f-]{36}$/;

/** What was read of a form: a body to send, or what is wrong with it. */
export type ReadForm<Body> =
  { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly errors: readonly FormError[] };

/** One form that anyone may send to a service. */
export interface OpenForm<Body> {
  readonly form: PublicForm;
  readonly title: (words: Words) => string;
  readonly present: (words: Words, service: ServiceCard, values: FormValues, errors: readonly FormError[]) => object;
  readonly read: (words: Words, values: FormValues, language: 'en' | 'cy') => ReadForm<Body>;
  /** Where the browser goes once it was taken. */
  readonly done: (service: ServiceCard, taken: PublicTaken) => string;
}

/** Shows the open forms of a service, and hands on what is sent. */
@Injectable()
export class PublicForms {
  constructor(private readonly api: ParticipantApi) {}

  /** @throws NotFoundException where there is no such service */
  async service(request: Request, code: string): Promise<ServiceCard> {
    const service = (await this.api.services(request)).find((one) => one.code === code);
    if (!service) throw new NotFoundException();
    return service;
  }

  /** The form, empty. */
  async show<Body>(request: Request, response: Response, code: string, form: OpenForm<Body>): Promise<void> {
    const service = await this.service(request, code);
    this.draw(request, response, service, form, { status: 200, values: {}, errors: [] });
  }

  /** The form as it was sent: taken, or shown again with what is wrong and with what was typed. */
  async send<Body>(request: Request, response: Response, code: string, form: OpenForm<Body>): Promise<void> {
    const service = await this.service(request, code);
    const { words, look } = wordsFor(request);
    const values = formValues(request.body);
    const read = form.read(words, values, look.language);
    if (!read.ok) return this.draw(request, response, service, form, { status: 422, values, errors: read.errors });
    try {
      const taken = await this.take(request, service.code, form.form, read.body, keyOf(values));
      response.redirect(303, form.done(service, taken));
    } catch (error) {
      const trouble = troubleWith(words, error);
      if (trouble.gone) throw error;
      this.draw(request, response, service, form, { ...trouble, values });
    }
  }

  /** A form that was changed after it was sent is another one: it goes under a key of its own. */
  private async take(request: Request, code: string, form: PublicForm, body: unknown, key: string) {
    try {
      return await this.api.form(request, code, form, body, key);
    } catch (error) {
      if (!(error instanceof ApiFailure && error.status === 409)) throw error;
      return this.api.form(request, code, form, body, randomUUID());
    }
  }

  private draw<Body>(
    request: Request,
    response: Response,
    service: ServiceCard,
    form: OpenForm<Body>,
    { status, values, errors }: { status: number; values: FormValues; errors: readonly FormError[] },
  ): void {
    const { words, look } = wordsFor(request);
    showPage(request, response, {
      status,
      view: 'fields/form.njk',
      title: form.title(words),
      look,
      service,
      errors,
      data: {
        hidden: [{ name: 'key', value: keyOf(values) }],
        send: words.common.send,
        ...form.present(words, service, values, errors),
      },
    });
  }
}

/** The key under which a form is taken once, however often it is sent; a new one for a form that has none. */
const keyOf = (values: FormValues): string => {
  const given = textOf(values, 'key');
  return KEY.test(given) ? given : randomUUID();
};
