import { Controller, Get } from '@nestjs/common';
import { Policy } from '../auth/policy.js';
import { type ProfileCard, profileCard } from './profileCard.js';
import { ProfileDirectory } from './profileDirectory.js';
import { ProfilesDocs } from './profiles.docs.js';

@Controller('api/profiles')
export class ProfilesController {
  private readonly cards: readonly ProfileCard[];

  constructor(directory: ProfileDirectory) {
    this.cards = directory.profiles.map(profileCard);
  }

  @Get()
  @Policy('profile:read')
  @ProfilesDocs()
  list(): readonly ProfileCard[] {
    return this.cards;
  }
}
