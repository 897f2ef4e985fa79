import type { RunUrls } from '../run-file.js';

/** A user of the demonstration, as the setup command writes them. */
export interface DemoUser {
  name: string;
  role: string;
  provider: string | null;
  email: string;
  token: string;
}

/** What is said when everything answers: the addresses, the demo users, how to stop. */
export function banner(urls: RunUrls, users: readonly DemoUser[], took: string): string {
  const rows: [string, string | undefined][] = [
    ['Whenready', urls.web],
    ['API', urls.web ? `${urls.web}/api` : urls.api],
    ['API of rehearsals', urls.rehearsalApi],
    ['Inbox', urls.inbox],
    ['Referrals by email', urls.intake],
    ['… of rehearsals', urls.rehearsalIntake],
    ['Temporal', urls.temporal],
    ['Temporal UI', urls.temporalUi],
    ['Database', urls.database],
  ];
  const shown = rows.filter(([, url]) => url).map(([what, url]) => `  ${what.padEnd(20)}${url}`);
  return [
    '',
    `Ready in ${took}.`,
    ...shown,
    ...(users.length ? ['', 'Demo users (sign in as any of them; the token is for the API):'] : []),
    ...table(users.map(({ name, role, provider, email, token }) => [name, role, provider ?? '', email, token])),
    '',
    'Ctrl-C stops everything; what is here stays for the next start.',
  ].join('\n');
}

function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}
