import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { type StaffMember, StaffStore, type Venue, VenueStore } from '@whenready/persistence';
import { Caller } from '../auth/caller.js';
import { Policy } from '../auth/policy.js';
import { invalid, notAllowed } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { ProfileDirectory } from '../profiles/profileDirectory.js';
import { type Availability, availabilityOf } from './availability.js';
import { availabilityQuery, venueBody } from './venueBody.js';
import { AvailabilityDocs, ChangeVenueDocs, NewVenueDocs, VenuesDocs } from './venues.docs.js';

@Controller('api')
export class VenuesController {
  constructor(
    private readonly venues: VenueStore,
    private readonly staff: StaffStore,
    private readonly profiles: ProfileDirectory,
  ) {}

  @Get('venues')
  @Policy('venue:read')
  @VenuesDocs()
  list(@Caller() { profile, provider }: StaffMember): Promise<Venue[]> {
    return this.venues.list({ profile, provider });
  }

  @Post('venues')
  @HttpCode(201)
  @Policy('venue:write')
  @NewVenueDocs()
  add(@Caller() caller: StaffMember, @Body() body: unknown): Promise<Venue> {
    return this.write(caller, randomUUID(), body, caller.provider);
  }

  @Put('venues/:id')
  @Policy('venue:write')
  @ChangeVenueDocs()
  async change(@Caller() caller: StaffMember, @Param('id') id: string, @Body() body: unknown): Promise<Venue> {
    const known = await this.venues.byId(id);
    if (!known || !isTheirs(caller, known))
      throw invalid([{ field: 'id', message: 'You have no such venue: choose one of GET /api/venues' }]);
    return this.write(caller, id, body, known.provider);
  }

  @Get('availability')
  @Policy('venue:read')
  @AvailabilityDocs()
  async availability(@Caller() caller: StaffMember, @Query() query: unknown): Promise<Availability> {
    const { from, to, case: caseId, session, profile = null } = checked(availabilityQuery, query);
    const except = caseId && session ? { caseId, session } : undefined;
    const [venues, staff, taken] = await Promise.all([
      this.venues.list({ profile: caller.profile ?? profile, provider: caller.provider }),
      this.staff.list(caller.profile === null && profile === null ? {} : { profile: caller.profile ?? profile ?? '' }),
      this.venues.taken(from, to, except),
    ]);
    return availabilityOf(venues, staff, taken);
  }

  private async write(caller: StaffMember, id: string, body: unknown, provider: string | null): Promise<Venue> {
    const { profile: named, ...parts } = checked(venueBody, body);
    const profile = named ?? caller.profile;
    if (profile === null || !this.profiles.today(profile))
      throw invalid([{ field: 'profile', message: 'Say which service it is for' }]);
    if (caller.profile !== null && profile !== caller.profile) throw notAllowed();
    const venue = { id, profile, provider, ...parts };
    await this.venues.put(venue);
    return venue;
  }
}

/** Their provider's, or the whole service's; those who belong to neither look after all. */
const isTheirs = ({ profile, provider }: StaffMember, venue: Venue): boolean =>
  (profile === null || profile === venue.profile) && (provider === null || provider === venue.provider);
