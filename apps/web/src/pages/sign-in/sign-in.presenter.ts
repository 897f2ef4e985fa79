import type { FormError } from '../../forms/errors.js';
import { label } from '../../words/labels.js';
import type { DemoUser } from './demo-users.js';

/** What the sign-in page shows. Tokens stay behind. */
export function presentSignIn(users: readonly DemoUser[], to: string, missing = false) {
  const errors: FormError[] = missing ? [{ field: 'user', anchor: 'user', message: 'Choose who you are' }] : [];
  return {
    title: 'Sign in',
    to,
    errors,
    users: users.map(({ name, role, provider, email }) => ({
      value: email,
      text: name,
      hint: [label('STAFF_ROLES', role), provider].filter(Boolean).join(', '),
    })),
  };
}

/** Where to go after signing in: a path of this site, or the list of cases. */
export function safeReturn(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])[\w\-/?=&.%]*$/.test(to) && !to.startsWith('/sign') ? to : '/cases';
}
