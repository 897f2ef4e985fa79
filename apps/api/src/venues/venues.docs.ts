import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Problems, ref } from '../openapi/answers.js';
import { sent } from '../openapi/zodSchema.js';
import { venueBody } from './venueBody.js';

const moment = { type: 'string', format: 'date-time' } as const;
const VenueBodyDocs = () => ApiBody({ schema: sent(venueBody) as never });

export const VenuesDocs = () =>
  applyDecorators(
    ApiTags('Venues'),
    ApiOperation({ summary: 'The venues of your provider and of the whole service, those no longer in use included' }),
    Answers(200, 'Venues, by name', { type: 'array', items: ref('Venue') }),
    Problems(401, 403, 500, 503),
  );

export const NewVenueDocs = () =>
  applyDecorators(
    ApiTags('Venues'),
    ApiOperation({ summary: 'Add a venue' }),
    VenueBodyDocs(),
    Answers(201, 'The venue', ref('Venue')),
    Problems(400, 401, 403, 413, 415, 422, 500, 503),
  );

export const ChangeVenueDocs = () =>
  applyDecorators(
    ApiTags('Venues'),
    ApiOperation({ summary: 'Change a venue, or take it out of use' }),
    ApiParam({ name: 'id', description: 'The venue', schema: { type: 'string' } }),
    VenueBodyDocs(),
    Answers(200, 'The venue as it is now', ref('Venue')),
    Problems(400, 401, 403, 413, 415, 422, 500, 503),
  );

export const AvailabilityDocs = () =>
  applyDecorators(
    ApiTags('Venues'),
    ApiOperation({ summary: 'Who and which room is free at a time' }),
    ApiQuery({ name: 'from', schema: moment }),
    ApiQuery({ name: 'to', schema: moment }),
    ApiQuery({ name: 'profile', required: false, description: 'For those who work across services' }),
    ApiQuery({ name: 'case', required: false, description: 'The case of a session that is to be moved' }),
    ApiQuery({ name: 'session', required: false, description: 'That session: it does not count as taken' }),
    Answers(200, 'Rooms and colleagues, each free or not', ref('Availability')),
    Problems(401, 403, 422, 500, 503),
  );
