import { OutcomeUnknown, ProviderAway, RefusedByProvider, type ReminderChannel } from '@whenready/channels';
import type { RemindRequest } from '@whenready/contracts/activities';
import type { Case } from '@whenready/domain';
import type { Claim, ClaimSettlement, ClaimStore, LockedPerson } from '@whenready/persistence';
import { RemindService } from './remind.service.js';

jest.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

const now = '2027-03-01T10:00:00.000Z';
const reminder = { id: 'r1', participant: 'p1', purpose: 'nudge', occurrence: 'wait-4-1', dueAt: now };
const request = { caseId: 'c1', profile: { code: 'x', version: 1 }, reminder, now } as RemindRequest;
const hours = { weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', quietFrom: '20:00', quietUntil: '08:00' };

/** One person's row, with its claims, as the lock shows them. */
class Row {
  safety = 'safe';
  claim: Claim | null = null;
  locks = 0;
  /** Runs once the first lock has been let go. */
  between: () => void = () => undefined;
  /** A commit that is lost after its work was done. */
  loseCommitOf = 0;

  readonly store = {
    withLockedPerson: async (_case: string, _person: string, work: (locked: LockedPerson) => Promise<unknown>) => {
      this.locks += 1;
      const before = this.claim;
      try {
        const result = await work(this.locked as unknown as LockedPerson);
        if (this.locks === this.loseCommitOf) throw new Error('Connection terminated');
        if (this.locks === 1) this.between();
        return result;
      } catch (error) {
        this.claim = before;
        throw error;
      }
    },
  } as unknown as ClaimStore;

  private readonly locked = {
    person: { email: 'a@example.org', phone: null },
    theCase: async () => this.theCase(),
    find: async () => this.claim,
    claim: async () => {
      this.claim = { id: 'claim-1', state: 'sending', channel: 'email', why: null } as Claim;
      return { fresh: true, claim: this.claim };
    },
    settle: async (_id: string, { state, why }: ClaimSettlement) => {
      if (this.claim?.state !== 'sending') throw new Error('ended already');
      this.claim = { ...this.claim, state, why: why ?? null };
    },
  };

  private theCase(): Case {
    const wait = { id: 'wait-4', contactBy: 'email', avoid: [] };
    const track = { id: 'p1', contact: { email: this.safety }, findings: {}, consents: {}, withdrawn: null, wait };
    const referral = { sensitivities: [] };
    return { closed: null, hold: null, referral, tracks: [track], sessions: [], reminders: [reminder] } as never;
  }
}

function remind(row: Row, send: jest.Mock) {
  const smtp = { code: 'email', provider: 'smtp', receipts: false } as const;
  const channel: ReminderChannel = {
    ...smtp,
    addressOf: ({ email }) => email,
    send,
    find: async () => 'cannot-tell',
  };
  const service = new RemindService(row.store, { of: async () => ({ hours }) as never }, [channel]);
  jest.spyOn(service['logger'], 'warn').mockImplementation(() => undefined);
  return service.remind(request);
}
let wall: jest.SpyInstance;
beforeEach(() => (wall = jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now))));
const sends = () => jest.fn().mockResolvedValue({ reference: '<claim-1@x>' });

test('claimed, then sent', async () => {
  const row = new Row();
  const send = sends();
  expect(await remind(row, send)).toEqual({ outcome: 'sent', channel: 'email', why: null });
  expect(send).toHaveBeenCalledTimes(1);
  expect(send.mock.calls[0][0]).toMatchObject({ claimId: 'claim-1', to: 'a@example.org' });
  expect(row.claim?.state).toBe('sent');
});

test('an unsafe address is never claimed', async () => {
  const row = new Row();
  row.safety = 'unsafe';
  const send = sends();
  expect(await remind(row, send)).toEqual({ outcome: 'not-sent', channel: null, why: 'no-safe-address' });
  expect(row.claim).toBeNull();
});

test('what becomes unsafe between claim and sending is not sent', async () => {
  const row = new Row();
  row.between = () => (row.safety = 'unsafe');
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome: 'not-sent', why: 'no-safe-address' });
  expect(send).not.toHaveBeenCalled();
  expect(row.claim?.state).toBe('not-sent');
});

test('an attempt that comes at night is judged by the night', async () => {
  wall.mockReturnValue(Date.parse('2027-03-01T22:30:00.000Z'));
  const row = new Row();
  expect(await remind(row, sends())).toEqual({ outcome: 'not-sent', channel: null, why: 'outside-safe-hours' });
  expect(row.claim).toBeNull();
});

test('night that falls between claim and sending stops it', async () => {
  const row = new Row();
  row.between = () => wall.mockReturnValue(Date.parse('2027-03-01T22:30:00.000Z'));
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome: 'not-sent', why: 'outside-safe-hours' });
  expect(send).not.toHaveBeenCalled();
  expect(row.claim?.state).toBe('not-sent');
});

test.each([
  ['sent', 'sent'],
  ['unknown', 'unknown'],
  ['sending', 'unknown'],
] as const)('a claim found %s is not sent again: %s', async (state, outcome) => {
  const row = new Row();
  row.claim = { id: 'claim-1', state, channel: 'email', why: null } as Claim;
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome });
  expect(send).not.toHaveBeenCalled();
  expect(row.claim.state).toBe(outcome);
});

test.each([
  [new RefusedByProvider('550'), 'not-sent', 'provider-refused', 1],
  [new OutcomeUnknown('dropped'), 'unknown', 'outcome-unknown', 1],
  [new ProviderAway('refused'), 'not-sent', 'provider-away', 3],
])('%s', async (error, outcome, why, attempts) => {
  const row = new Row();
  const send = jest.fn().mockRejectedValue(error);
  expect(await remind(row, send)).toEqual({ outcome, channel: 'email', why });
  expect(send).toHaveBeenCalledTimes(attempts);
  expect(row.claim?.state).toBe(outcome);
});

test('a commit that is lost after the sending does not send again', async () => {
  const row = new Row();
  row.loseCommitOf = 2;
  const send = sends();
  expect(await remind(row, send)).toMatchObject({ outcome: 'sent' });
  expect(send).toHaveBeenCalledTimes(1);
  expect(row.claim?.state).toBe('sent');
});
