import { Controller, Get } from '@nestjs/common';
import { PARTICIPANT_ROUTES, type ServiceCard } from '@whenready/contracts';
import type { ServiceProfile } from '@whenready/profiles';
import { Policy } from '../auth/policy.js';
import { ProfileDirectory } from './profileDirectory.js';
import { PublicServicesDocs } from './profiles.docs.js';

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

/** A service as the public may see it; the number is the one that its messages give, else that for referrals. */
const serviceCard = ({ code, name, areas, messages, intake }: ServiceProfile): ServiceCard => ({
  code,
  name,
  areas: areas.map((area) => area.name),
  phone: messages.phone ?? intake.phone,
});
