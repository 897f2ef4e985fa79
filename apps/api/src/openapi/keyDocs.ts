import { ApiHeader } from '@nestjs/swagger';

/** Documents the Idempotency-Key. */
export const KeyDocs = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description:
      'One new id for each intention. The same key with the same body answers what the first attempt led to.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  });
