import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CaseReader } from '../../api/cases.js';
import { DirectoryReader } from '../../api/directory.js';
import { InboundReader } from '../../api/inbound.js';
import { Policy } from '../../security/policy.js';
import { takeFlash } from '../../security/session.js';
import { presentCases } from './cases.presenter.js';
import { readListQuery } from './list-query.js';

/** Who reads what came in for the service. */
const READERS: readonly string[] = ['coordinator', 'supervisor', 'service-lead'];

/** The list of cases: tabs, order, search, pages. */
@Controller('cases')
@Policy('signed-in')
export class CasesController {
  constructor(
    private readonly cases: CaseReader,
    private readonly directory: DirectoryReader,
    private readonly inbound: InboundReader,
  ) {}

  @Get()
  async list(@Query() raw: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    const token = request.session.token!;
    const query = readListQuery(raw);
    const reads = READERS.includes(request.session.user!.role);
    const [page, counts, directory, unread] = await Promise.all([
      this.cases.list(token, query),
      this.cases.counts(token),
      this.directory.read(token),
      reads ? this.inbound.list(token) : null,
    ]);
    const model = presentCases(page, counts, query, directory, new Date().toISOString());
    response.render('cases/cases.njk', {
      ...model,
      unread: unread?.length,
      section: '/cases',
      flash: takeFlash(request),
    });
  }
}
