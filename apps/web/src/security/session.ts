import connectPgSimple from 'connect-pg-simple';
import session, { type Store } from 'express-session';
import type { Request, RequestHandler } from 'express';
import type { Pool } from 'pg';
import type { DemoUser } from '../pages/sign-in/demo-users.js';

declare module 'express-session' {
  interface SessionData {
    user: SignedIn;
    /** Bearer token for the api; never leaves the server. */
    token: string;
    /** A message for the next page only. */
    flash: Flash;
  }
}

/** Who is signed in, as pages show it. */
export type SignedIn = Pick<DemoUser, 'name' | 'role' | 'provider'>;

export interface Flash {
  readonly heading: string;
  readonly text: string;
  /** False where what was asked for was not done. */
  readonly done?: false;
}

const EIGHT_HOURS_MS = 8 * 60 * 60 * 1000;

/** Keeps sessions in PostgreSQL, in the table `web_sessions`, which it makes if it is missing. */
export function sessionStore(pool: Pool): Store {
  const PgStore = connectPgSimple(session);
  return new PgStore({ pool, tableName: 'web_sessions', createTableIfMissing: true });
}

/** Gives each browser a session of eight hours from its last page, under a signed cookie that scripts cannot read. */
export function sessions(store: Store, secret: string): RequestHandler {
  return session({
    store,
    secret,
    name: 'whenready.sid',
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: EIGHT_HOURS_MS },
  });
}

/** Starts a new session under a new id, so that an id known before sign-in is worth nothing after it. */
export async function rotate(request: Request, user: SignedIn, token: string): Promise<void> {
  await settled((done) => request.session.regenerate(done));
  request.session.user = user;
  request.session.token = token;
  await settled((done) => request.session.save(done));
}

/** Forgets the session, here and in PostgreSQL. */
export const forget = (request: Request): Promise<void> => settled((done) => request.session.destroy(done));

/** Reads the message for this page, once. */
export function takeFlash(request: Request): Flash | undefined {
  const { flash } = request.session;
  delete request.session.flash;
  return flash;
}

function settled(start: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error as Error) : resolve())));
}
