/** Somebody asked for a page that wants a signed-in person. */
export class NotSignedIn extends Error {
  constructor() {
    super('Sign in first');
  }
}
