import { z } from 'zod';

/**
 * The body of a draft: as that of a referral, and anything of it may be left out or be wrong. What a referral still
 * misses is told beside it.
 */
export const draftBody = z.looseObject({
  profile: z.string().min(1, 'Say which service the referral is for').max(64),
  participants: z.array(z.looseObject({})).max(30, 'A case has at most 30 people').nullish(),
});

export type DraftBody = z.infer<typeof draftBody>;
