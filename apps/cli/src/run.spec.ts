import { Command } from 'commander';
import { away, refused, usage } from './problem.js';
import { createProgram } from './program.js';
import { run } from './run.js';

const throwing = (error: Error) =>
  new Command('whenready').addCommand(
    new Command('it').option('--json').action(() => {
      throw error;
    }),
  );

describe('exit codes', () => {
  let said = '';
  beforeEach(() => {
    said = '';
    const hear = (text: unknown): boolean => Boolean((said += String(text)));
    jest.spyOn(process.stderr, 'write').mockImplementation(hear);
    jest.spyOn(process.stdout, 'write').mockImplementation(hear);
  });
  afterEach(() => jest.restoreAllMocks());

  it('tell refused, wrong usage and away apart', async () => {
    expect(await run(['it'], throwing(refused('CASE_CLOSED', 'Closed.', 'Reopen it.')))).toBe(1);
    expect(await run(['it'], throwing(usage('No.', 'Yes.')))).toBe(2);
    expect(await run(['it'], throwing(away('API_AWAY', 'Away.', 'Start it.')))).toBe(3);
    expect(await run(['it'], throwing(Object.assign(new Error(), { code: 'ECONNREFUSED' })))).toBe(3);
    expect(said).toContain('Closed. (CASE_CLOSED)');
  });

  it('are 2 for an unknown command or option, 0 for help', async () => {
    expect(await run(['nonsense'], createProgram())).toBe(2);
    expect(await run(['cases', '--nonsense'], createProgram())).toBe(2);
    expect(await run(['--help'], createProgram())).toBe(0);
    expect(await run(['do', 'GLO-2026-0001', 'hold', '--help'], createProgram())).toBe(0);
    expect(said).toContain('--review-on <YYYY-MM-DD>');
    expect(said).toContain('safety, outside');
  });

  it('are 2 for a command that no case takes, naming those it does', async () => {
    expect(await run(['do', 'GLO-2026-0001', 'dance'], createProgram())).toBe(2);
    expect(said).toContain('record-requirement');
  });

  it('speaks JSON to programs', async () => {
    await run(['it', '--json'], throwing(refused('CASE_CLOSED', 'Closed.', 'Reopen it.')));
    expect(JSON.parse(said)).toEqual({
      error: { code: 'CASE_CLOSED', message: 'Closed.', wayOut: 'Reopen it.' },
      exit: 1,
    });
  });
});
