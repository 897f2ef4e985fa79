import { Controller, Get } from '@nestjs/common';
import { PARTICIPANT_ROUTES, type ServiceCard } from '@whenready/contracts';
import { Policy } from '../auth/policy.js';
import { ProfileDirectory } from './profileDirectory.js';
import { PublicServicesDocs } from './profiles.docs.js';
import { serviceCard } from './serviceCard.js';

/** The services as anyone may see them, for pages that know nobody. */
@Controller(PARTICIPANT_ROUTES.services)
export class PublicServicesController {
  private readonly cards: readonly ServiceCard[];

  constructor(directory: ProfileDirectory) {
    this.cards = directory.profiles.map(serviceCard);
  }

  @Get()
  @Policy('public')
  @PublicServicesDocs()
  list(): readonly ServiceCard[] {
    return this.cards;
  }
}
