import {
  INFORMAL_ENDINGS,
  INFORMAL_WAYS,
  JUSTICE_STAGES,
  REFERRAL_CHANNELS,
  REFERRER_KINDS,
  SETTINGS,
} from '@whenready/domain';
import { z } from 'zod';
import { body, code, day, noteField } from './fields.js';

const MOST_ON_A_SIDE = 100;

/** How many people were on one side: a class can be many; nobody needs to count. */
const count = z
  .int('Enter a whole number')
  .min(0, 'Enter 0 or more')
  .max(MOST_ON_A_SIDE, `Enter ${MOST_ON_A_SIDE} at most`)
  .nullish();

/** The body of `POST /api/informal`: informal practice, recorded in a minute and without names. */
export const informalBody = body({
  profile: z.string().min(1, 'Say which service it is for').max(64).meta({ title: 'Which service is it for?' }),
  setting: code(SETTINGS).meta({ title: 'Where did it happen?' }),
  referrerKind: code(REFERRER_KINDS).meta({ title: 'Who did it?' }),
  on: day.meta({ title: 'When was it?' }),
  done: code(INFORMAL_WAYS).meta({ title: 'What was done?' }),
  ended: code(INFORMAL_ENDINGS).meta({ title: 'How did it end?' }),
  harmed: count.meta({ title: 'How many people were harmed? (optional)' }),
  responsible: count.meta({ title: 'How many people were responsible? (optional)' }),
  council: z.string().min(1).max(64).nullish().meta({ title: 'Which council’s area? (optional)' }),
  channel: code(REFERRAL_CHANNELS).default('api').meta({ title: 'How was it recorded?' }),
  justiceStage: code(JUSTICE_STAGES).default('none').meta({ title: 'Stage of criminal justice' }),
  note: noteField,
});

export type InformalBody = z.infer<typeof informalBody>;
