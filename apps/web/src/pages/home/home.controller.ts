import { Controller, Get, Redirect } from '@nestjs/common';
import { Policy } from '../../security/policy.js';

/** The way in: the list of cases. */
@Controller()
export class HomeController {
  @Get()
  @Policy('public')
  @Redirect('/cases', 302)
  home(): void {}
}
