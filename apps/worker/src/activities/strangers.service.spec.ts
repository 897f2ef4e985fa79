import { OutcomeUnknown, ProviderAway, RefusedByProvider, type ReminderChannel } from '@whenready/channels';
import type { Acknowledgement, AcknowledgementStore, Stranger } from '@whenready/persistence';
import { loadProfiles, namesTheMatter } from '@whenready/profiles';
import { StrangersService } from './strangers.service.js';

const SUNDAY = '2026-11-22T20:00:00.000Z';
const MONDAY_MORNING = '2026-11-23T11:00:00.000Z';
const MONDAY_EVENING = '2026-11-23T20:00:00.000Z';

const email = (id: string, from = 'pat@school.example'): Stranger => ({
  id,
  how: 'email',
  profiles: ['gloucestershire'],
  from,
  receivedAt: SUNDAY,
  said: null,
  unanswerable: false,
  stopped: false,
  known: false,
});
const text = (id: string): Stranger => ({ ...email(id, '+447700900123'), how: 'text', profiles: [] });

/** The store, in memory: what was looked at is not given again, and an address has one claim in a period. */
class Arrivals implements Pick<AcknowledgementStore, 'next' | 'settle' | 'release' | 'forget'> {
  readonly ends: Record<string, string> = {};
  private readonly periods = new Set<string>();

  constructor(public waiting: readonly Stranger[]) {}

  async next(
    except: readonly string[],
    _at: string,
    decide: (message: Stranger) => string | null,
  ): Promise<Acknowledgement | null> {
    const message = this.waiting.find(({ id }) => !except.includes(id) && !(id in this.ends));
    if (!message) return null;
    const period = decide(message);
    const key = `${message.from} ${period}`;
    const claimed = period !== null && !this.periods.has(key);
    if (claimed) this.periods.add(key);
    this.ends[message.id] = claimed ? 'sending' : 'none';
    return { id: message.id, table: 'intake_messages', claimed, addressHash: message.from, period };
  }
  async settle({ id }: Acknowledgement, how: string): Promise<void> {
    this.ends[id] = how;
  }
  async release({ id, addressHash, period }: Acknowledgement): Promise<void> {
    delete this.ends[id];
    this.periods.delete(`${addressHash} ${period}`);
  }
  async forget(): Promise<void> {}
}

const sends = () => jest.fn().mockResolvedValue({ reference: 'x' });
function round(arrivals: Arrivals, send: jest.Mock) {
  const channel = (code: 'email' | 'sms', provider: string) =>
    ({ code, provider, addressOf: (person: object) => Object.values(person)[0], send }) as unknown as ReminderChannel;
  const channels = [channel('email', 'smtp'), channel('sms', 'gateway')];
  const service = new StrangersService(arrivals, loadProfiles(), channels, { MAIL_FROM: 'Hello <us@example.org>' });
  jest.spyOn(service['logger'], 'warn').mockImplementation(() => undefined);
  return service;
}

test('an address is told once in a closed period, and once on an open day', async () => {
  const send = sends();
  const at = (id: string, receivedAt: string): Stranger => ({ ...email(id), receivedAt });
  const tell = (message: Stranger, moment: string, store: Arrivals) => {
    store.waiting = [message];
    return round(store, send).acknowledgeStrangers(moment);
  };
  const store = new Arrivals([]);
  expect(await tell(at('1', SUNDAY), SUNDAY, store)).toEqual({ sent: 1 });
  expect(await tell(at('2', SUNDAY), SUNDAY, store)).toEqual({ sent: 0 });
  expect(await tell(at('3', MONDAY_MORNING), MONDAY_MORNING, store)).toEqual({ sent: 1 });
  expect(await tell(at('4', MONDAY_MORNING), MONDAY_MORNING, store)).toEqual({ sent: 0 });
  expect(await tell(at('5', MONDAY_EVENING), MONDAY_EVENING, store)).toEqual({ sent: 1 });
  const until = send.mock.calls.map(([{ text: words }]) => /back on (\w+ \d+ \w+)/.exec(words)?.[1]);
  expect(until).toEqual(['Monday 23 November', 'Monday 23 November', 'Tuesday 24 November']);
});

test('it goes by the way it came, says 999 and 101, and nothing of the matter, of theirs, or to press', async () => {
  const send = sends();
  await round(new Arrivals([email('e'), text('t')]), send).acknowledgeStrangers(SUNDAY);
  expect(send.mock.calls.map(([{ to, claimId }]) => [to, claimId])).toEqual([
    ['pat@school.example', 'e'],
    ['+447700900123', 't'],
  ]);
  for (const [{ subject, text: words }] of send.mock.calls) {
    expect(words).toMatch(/999.*101/);
    expect(words).not.toMatch(/http|\(\(|pat|school|gloucestershire|restorative/i);
    expect(namesTheMatter(`${subject}\n${words}`)).toEqual([]);
  }
});

test.each([
  ['a lost answer', new OutcomeUnknown('dropped'), 'unknown'],
  ['anything else that went wrong', new Error('of another kind'), 'unknown'],
  ['a refusal', new RefusedByProvider('no'), 'refused'],
])('after %s it is never sent again', async (_what, error, end) => {
  const arrivals = new Arrivals([email('e')]);
  const send = jest.fn().mockRejectedValue(error);
  await round(arrivals, send).acknowledgeStrangers(SUNDAY);
  await round(arrivals, send).acknowledgeStrangers(SUNDAY);
  expect(send).toHaveBeenCalledTimes(1);
  expect(arrivals.ends).toEqual({ e: end });
});

test('while nothing can be sent the others are seen to, and a later round sends what is missing', async () => {
  const arrivals = new Arrivals([email('e'), email('f', 'sam@school.example')]);
  const send = jest.fn().mockRejectedValueOnce(new ProviderAway('no way')).mockResolvedValue({ reference: 'x' });
  expect(await round(arrivals, send).acknowledgeStrangers(SUNDAY)).toEqual({ sent: 1 });
  expect(await round(arrivals, send).acknowledgeStrangers(SUNDAY)).toEqual({ sent: 1 });
  expect(arrivals.ends).toEqual({ e: 'sent', f: 'sent' });
});

test('a service that writes no emails of its own through what is configured tells nobody', async () => {
  const send = sends();
  const arrivals = new Arrivals([{ ...email('e'), profiles: ['avon-somerset-police'] }]);
  expect(await round(arrivals, send).acknowledgeStrangers(SUNDAY)).toEqual({ sent: 0 });
  expect(send).not.toHaveBeenCalled();
});
