/** The provider could not be reached: nothing was handed over, and trying again is safe. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway';
}

/** The provider answered that it does not take the message: it was certainly not sent. */
export class RefusedByProvider extends Error {
  override readonly name = 'RefusedByProvider';
}

/** The provider's answer was lost on the way: the message may have been sent, so it is never sent again. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}
