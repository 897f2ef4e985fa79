import { z } from 'zod';
import { wholeNumber } from './fields.js';

/** How far back pages reach by number; beyond, `before` does. */
const REACH = 1_000;

/** The query of `GET /api/cases/:id/timeline`. */
export const timelineQuery = z
  .strictObject({
    before: wholeNumber(2_147_483_647).optional().describe('Only what came before this revision'),
    page: wholeNumber(REACH).default(1).describe('From 1'),
    pageSize: wholeNumber(200).default(100).describe('At most 200'),
  })
  .refine(({ page, pageSize }) => page * pageSize <= REACH, {
    path: ['page'],
    message: 'That is far back: give the last revision you have as `before` instead',
  });
