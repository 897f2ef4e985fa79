import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, NotFoundException, Param, Post, Query, Req, Res } from '@nestjs/common';
import { type CaseCommandName, type CaseSummary, isCaseCommand } from '@whenready/contracts';
import type { Request, Response } from 'express';
import { AvailabilityReader } from '../../api/availability.js';
import { CaseReader } from '../../api/cases.js';
import { ApiClient } from '../../api/client.js';
import { DirectoryReader } from '../../api/directory.js';
import { ApiFailure } from '../../api/failure.js';
import { answersOf } from '../../forms/answers.js';
import type { ChoiceSource } from '../../forms/choices.js';
import { fieldsOf } from '../../forms/fields.js';
import { type ReadForm, readForm } from '../../forms/read.js';
import { type FormValues, formValues, textOf } from '../../forms/values.js';
import { Policy } from '../../security/policy.js';
import { vocabularyOf } from '../../words/vocabulary.js';
import { presentCheck, presentForm, successFlash } from './command.presenter.js';
import { prefilled } from './prefill.js';
import { type Trouble, troubleOf } from './trouble.js';

/** One command on one case: its form, a look at the answers, then the deed. */
@Controller('cases/:id/do/:command')
@Policy('signed-in')
export class CommandController {
  constructor(
    private readonly api: ApiClient,
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
    private readonly availability: AvailabilityReader,
  ) {}

  /** The empty form; its address may name whom or what it is about. A command without fields goes straight to the check. */
  @Get()
  async form(
    @Param('id') id: string,
    @Param('command') name: string,
    @Query() about: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const command = known(name);
    const given = formValues(about);
    const source = await this.source(request.session.token!, id, command, given);
    const values = { ...prefilled(command, source.view, given), ...given, key: randomUUID() };
    if (fieldsOf(command).length > 0) return render(response, 200, presentForm(command, source, values));
    render(response, 200, presentCheck(command, source, values, []));
  }

  /** The form as it was sent: to be checked, to be changed again, or to be done. */
  @Post()
  async send(
    @Param('id') id: string,
    @Param('command') name: string,
    @Body() body: Record<string, unknown>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const command = known(name);
    const token = request.session.token!;
    const given = formValues(body);
    const values: FormValues = { ...given, key: textOf(given, 'key') || randomUUID() };
    const read = readForm(command, values);
    if (read.ok && body._step === 'send') {
      const trouble = await this.give(request, token, id, command, read.body, textOf(values, 'key'));
      if (!trouble) return response.redirect(303, `/cases/${encodeURIComponent(id)}`);
      const source = await this.source(token, id, command, values, trouble);
      return this.again(response, source, command, values, trouble, read);
    }
    const source = await this.source(token, id, command, values);
    if (!read.ok) return render(response, 422, presentForm(command, source, values, { errors: read.errors }));
    if (body._step === 'change') return render(response, 200, presentForm(command, source, values));
    render(response, 200, presentCheck(command, source, values, answersOf(command, read.body, source)));
  }

  /** Sends the command; what kept it from being done, if anything. */
  private async give(
    request: Request,
    token: string,
    id: string,
    command: CaseCommandName,
    body: unknown,
    key: string,
  ): Promise<Trouble | null> {
    try {
      const path = `/cases/${encodeURIComponent(id)}/commands/${command}`;
      const summary = await this.api.post<CaseSummary>(token, path, body, key);
      request.session.flash = successFlash(command, summary);
      return null;
    } catch (error) {
      return troubleOf(error, fieldsOf(command));
    }
  }

  /** The page again, with everything that was typed and the same key: 503 on the check, the rest on the form. */
  private again<N extends CaseCommandName>(
    response: Response,
    source: ChoiceSource | null,
    command: N,
    values: FormValues,
    trouble: Trouble,
    read: ReadForm<N>,
  ): void {
    if (!source) return render(response, 503, presentCheck(command, null, values, [], trouble));
    const onCheck = trouble.status === 503 || fieldsOf(command).length === 0;
    if (!onCheck || !read.ok) return render(response, trouble.status, presentForm(command, source, values, trouble));
    if (trouble.status === 503) response.setHeader('Retry-After', '5');
    render(
      response,
      trouble.status,
      presentCheck(command, source, values, answersOf(command, read.body, source), trouble),
    );
  }

  private async source(token: string, id: string, command: CaseCommandName, values: FormValues): Promise<ChoiceSource>;
  private async source(
    token: string,
    id: string,
    command: CaseCommandName,
    values: FormValues,
    after: Trouble,
  ): Promise<ChoiceSource | null>;
  private async source(
    token: string,
    id: string,
    command: CaseCommandName,
    values: FormValues,
    after?: Trouble,
  ): Promise<ChoiceSource | null> {
    const asksWhoCan = fieldsOf(command).some(({ widget }) => widget === 'facilitators');
    try {
      const [view, directory, facilitators, taken] = await Promise.all([
        this.cases.view(token, id),
        this.directory.read(token),
        asksWhoCan ? this.cases.facilitators(token, id) : [],
        this.availability.taken(token, id, values),
      ]);
      const { staff, venues } = directory;
      return { view, words: vocabularyOf(view, directory), staff, venues, taken, facilitators };
    } catch (error) {
      if (after && error instanceof ApiFailure && error.status === 503) return null;
      throw error;
    }
  }
}

function known(name: string): CaseCommandName {
  if (!isCaseCommand(name)) throw new NotFoundException();
  return name;
}

function render(response: Response, status: number, model: { readonly page: string }): void {
  response.status(status).render(`command/${model.page}.njk`, { ...model, section: '/cases' });
}
