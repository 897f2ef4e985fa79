import { demoUsersFile, readDemoUsers } from '../demo-users.js';
import { usage } from '../problem.js';
import { apiUrl, homeFolder, spaceOf } from '../settings.js';
import { type Api, createApi } from './client.js';

/**
 * The API for whoever is asking: `--as` names a demo user by name or email, else WHENREADY_TOKEN says who.
 * @throws Problem of usage when nobody, or nobody known, is named
 */
export function connectApi(as: string | undefined, env: NodeJS.ProcessEnv = process.env): Api {
  const token = as ? tokenOf(as, env) : env.WHENREADY_TOKEN;
  if (!token) throw usage('Nobody is signed in.', 'Set WHENREADY_TOKEN, or give --as with the name of a demo user.');
  return createApi(apiUrl(env), token);
}

function tokenOf(as: string, env: NodeJS.ProcessEnv): string {
  const file = demoUsersFile(homeFolder(env), spaceOf(env));
  const users = readDemoUsers(file);
  if (users.length === 0) throw usage(`No demo users in ${file}.`, 'Run `npm start` once, or set WHENREADY_TOKEN.');
  const wanted = as.toLowerCase();
  const exact = users.find(({ name, email }) => [name, email].some((one) => one.toLowerCase() === wanted));
  const like = users.filter(({ name }) => name.toLowerCase().split(' ').includes(wanted));
  const user = exact ?? (like.length === 1 ? like[0] : undefined);
  if (user) return user.token;
  const names = users.map(({ name, role }) => `${name} (${role})`).join(', ');
  throw usage(`No demo user is called "${as}".`, `Name one of them: ${names}.`);
}
