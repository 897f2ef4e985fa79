import type { ReminderChannel } from '@whenready/channels';
import type { RemindRequest } from '@whenready/contracts/activities';
import type { Case, ChannelCode } from '@whenready/domain';
import type { Claim, ClaimKey, ClaimSettlement, ClaimStore, LockedPerson } from '@whenready/persistence';
import { loadProfiles, profileByCode, type ServiceProfile } from '@whenready/profiles';
import { RemindService } from '../src/activities/remind.service.js';

export const now = '2027-03-01T10:00:00.000Z';
export const NIGHT = '2027-03-01T22:30:00.000Z';
export const MORNING = '2027-03-02T09:00:00.000Z';
const reminder = {
  id: 'r1',
  participant: 'p1',
  purpose: 'nudge',
  occurrence: 'wait-4-1',
  dueAt: now,
  attempt: 1,
  away: 0,
  tried: [] as ChannelCode[],
};
export const request = { caseId: 'c1', profile: { code: 'x', version: 1 }, reminder, now } as unknown as RemindRequest;
export const again = (change: object): RemindRequest => ({ ...request, reminder: { ...request.reminder, ...change } });
const shipped = profileByCode(loadProfiles(), 'gloucestershire') as ServiceProfile;
const channels = { ...shipped.messages.channels, email: 'smtp', sms: 'notify', letter: 'off' } as const;
export const profile: ServiceProfile = { ...shipped, messages: { ...shipped.messages, channels } };

/** One person's row under lock, with its claims and its place in line. */
export class Row {
  contact: Record<string, string> = { email: 'safe' };
  stoppedAt: string | null = null;
  wordsToAvoid: string | null = null;
  claims: Claim[] = [];
  place: string | null = null;
  dropped = 0;
  links: string[] = [];
  locks = 0;
  /** Runs once the first lock has been let go. */
  between: () => void = () => undefined;
  /** A commit that is lost after its work was done. */
  loseCommitOf = 0;

  get claim(): Claim | undefined {
    return this.claims[0];
  }

  leave(state: Claim['state'], channel: ChannelCode = 'email', why: string | null = null, claimedAt = now): void {
    this.claims.push({ id: `claim-${channel}`, state, channel, why, claimedAt } as Claim);
  }

  readonly store = {
    withLockedPerson: async (_case: string, _person: string, work: (locked: LockedPerson) => Promise<unknown>) => {
      this.locks += 1;
      const before = this.claims;
      try {
        const result = await work(this.locked as unknown as LockedPerson);
        if (this.locks === this.loseCommitOf) throw new Error('Connection terminated');
        if (this.locks === 1) this.between();
        return result;
      } catch (error) {
        this.claims = before;
        throw error;
      }
    },
  } as unknown as ClaimStore;

  private get locked() {
    const { stoppedAt, wordsToAvoid } = this;
    return {
      person: { email: 'a@example.org', phone: '07700 900123', address: null, name: 'A', stoppedAt, wordsToAvoid },
      theCase: async () => this.theCase(),
      placeOf: async () => null,
      slot: async () => this.place,
      dropSlot: async () => void (this.dropped += 1),
      link: async (_kind: string, expiresAt: string) => (this.links.push(expiresAt), 'token-1'),
      find: async ({ channel }: ClaimKey) => this.claims.find((each) => each.channel === channel) ?? null,
      claim: async ({ channel }: ClaimKey) => {
        this.claims = [...this.claims, { id: `claim-${channel}`, state: 'sending', channel, claimedAt: now } as Claim];
        return { fresh: true, claim: this.claims.at(-1) };
      },
      release: async (id: string) =>
        void (this.claims = this.claims.filter((each) => each.id !== id || each.state !== 'sending')),
      settle: async (id: string, { state, why }: ClaimSettlement) => {
        if (!this.claims.some((each) => each.id === id && ['sending', 'unknown'].includes(each.state)))
          throw new Error('ended already');
        this.claims = this.claims.map((each) => (each.id === id ? { ...each, state, why: why ?? null } : each));
      },
    };
  }

  private theCase(): Case {
    const wait = { id: 'wait-4', contactBy: 'email', avoid: [] };
    const track = {
      ...{
        id: 'p1',
        contact: this.contact,
        findings: {},
        consents: {},
        withdrawn: null,
        answer: null,
        wait,
        language: null,
      },
      ...{ needs: [], stopped: null, safeContact: null, badAddresses: [] },
    };
    const referral = { sensitivities: [] };
    return { closed: null, hold: null, referral, tracks: [track], sessions: [], reminders: [reminder] } as never;
  }
}

export type Send = jest.Mock<Promise<{ reference: string }>>;
export const sends = (): Send => jest.fn().mockResolvedValue({ reference: 'ref-1' });
export const fails = (error: Error): Send => jest.fn().mockRejectedValue(error);
export const finds = { email: jest.fn(), sms: jest.fn() };

/** Asks for a message, with channels by email and by text. */
export function remind(row: Row, send: Send, asked = request, of = profile) {
  const channel = (code: 'email' | 'sms'): ReminderChannel => ({
    code,
    provider: code === 'email' ? 'smtp' : 'notify',
    receipts: code === 'sms',
    addressOf: ({ email, phone }) => (code === 'email' ? email : phone),
    send,
    find: finds[code],
  });
  const profiles = { whole: async () => of };
  const config = { PUBLIC_URL: 'https://example.org/' };
  const service = new RemindService(row.store, profiles, [channel('email'), channel('sms')], config);
  for (const level of ['warn', 'error'] as const)
    jest.spyOn(service['logger'], level).mockImplementation(() => undefined);
  return service.remind(asked);
}
