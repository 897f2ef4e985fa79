import {
  type CaseCommandName,
  type CommandBody,
  commandBodies,
  entryOf,
  type ReferralBody,
  toPayload,
} from '@whenready/contracts';
import {
  type Actor,
  type Case,
  type CaseEvent,
  type Command,
  deadlines,
  decide,
  describe,
  evolve,
  type Instant,
  type StaffRole,
  isRefusal,
  nextDeadline,
  numbered,
  whyWaiting,
} from '@whenready/domain';
import { decisionProfile, loadProfiles } from '@whenready/profiles';
import type { Api } from '../src/api/client.js';
import { EXIT, Problem } from '../src/problem.js';

const STORED = { textId: 'text-1', personal: 'person-1' };
const SYSTEM: Actor = { kind: 'system' };
const staffOf = (role: StaffRole) => ({ kind: 'staff', id: role === 'coordinator' ? 'staff-1' : role, role }) as const;
type Staff = ReturnType<typeof staffOf>;

interface Lived {
  held: Case | null;
  events: CaseEvent[];
  now: Instant;
  names: ReadonlyMap<string, string>;
}

/** The API's answers out of the domain alone, with a clock for each case: to play stories without servers. */
export class RehearsedService {
  readonly cases = new Map<string, Lived>();
  /** Bodies by key: the same key with another body is a mistake of whoever plays. */
  private readonly keys = new Map<string, string>();
  private readonly profiles = new Map(loadProfiles().map((one) => [one.code, decisionProfile(one)]));

  constructor(private readonly start: Instant) {}

  /** The API as a member of staff of that role sees it. */
  api(role: StaffRole = 'coordinator'): Api {
    const staff = staffOf(role);
    return {
      url: 'http://rehearsed.test',
      get: async <T>(path: string, query: Record<string, string | undefined> = {}) =>
        this.read(path, query, staff) as T,
      post: async <T>(path: string, body: unknown, key = '') => this.write(path, body, key, staff) as T,
      delete: async () => {
        throw new Error('A story deletes nothing.');
      },
    };
  }

  private read(path: string, query: Record<string, string | undefined>, staff: Staff): unknown {
    if (path === '/me') return { id: staff.id };
    if (path === '/availability') return { venues: [{ id: 'library', neutral: true, free: true }], staff: [] };
    const lived = this.lived(path);
    if (!path.endsWith('/timeline')) return this.view(lived);
    const before = Number(query.before ?? Infinity);
    const newest = lived.events.filter(({ revision }) => revision < before).reverse();
    return newest.slice(0, Number(query.pageSize)).map((event) => ({
      ...event,
      what: describe(event),
      by: { kind: event.by.kind, name: event.by.kind === 'staff' ? 'Priya Nair' : 'Whenready', role: null },
      text: null,
    }));
  }

  private write(path: string, body: unknown, key: string, staff: Staff): unknown {
    if (path.endsWith('/fast-forward')) return this.forward(this.lived(path), (body as { to: Instant }).to);
    const text = JSON.stringify(body);
    const known = this.keys.get(key);
    if (known !== undefined && known !== text) throw new Error(`The key ${key} came with another body: ${text}`);
    this.keys.set(key, text);
    if (path === '/referrals') {
      const id = key.replaceAll('/', '-');
      return known === undefined ? this.refer(body as ReferralBody, id, staff) : { id };
    }
    const name = path.split('/').at(-1) as CaseCommandName;
    const parsed = commandBodies[name].parse(body) as CommandBody<CaseCommandName>;
    const lived = this.lived(path);
    const looked = { ...registered(parsed), neutral: true };
    if (known === undefined) this.give(lived, { name, payload: toPayload(name, parsed, STORED, looked) }, staff, key);
    return this.view(lived);
  }

  private refer(body: ReferralBody, id: string, staff: Staff): { id: string } {
    const { participants, profile, startedBy, channel, referrerKind, setting, justiceStage, sensitivities, council } =
      body;
    const people = participants.map((each, at) =>
      entryOf(each, `p${at}`, each.supports == null ? null : `p${each.supports}`),
    );
    const facts = { startedBy, channel, referrerKind, setting, justiceStage, sensitivities, council: council ?? null };
    const names = new Map(participants.map(({ name }, at) => [`p${at}`, name]));
    const lived: Lived = { held: null, events: [], now: this.start, names };
    const payload = { caseId: id, reference: 'TST-2026-0001', facts, participants: people, textId: null };
    this.give(lived, { name: 'refer', payload }, staff, id, profile);
    this.cases.set(id, lived);
    return { id };
  }

  private give(lived: Lived, what: object, by: Actor, id: string, code?: string): void {
    const profile = this.profileOf(lived, code);
    const facts = decide(lived.held, { ...what, id, by } as Command, profile, lived.now);
    if (isRefusal(facts)) throw new Problem(EXIT.refused, facts);
    const events = numbered(facts, { revision: lived.held?.revision ?? 0, at: lived.now, by });
    lived.held = events.reduce<Case | null>(evolve, lived.held);
    lived.events.push(...events);
    for (const reminder of lived.held?.reminders ?? []) {
      const track = lived.held?.tracks.find((one) => one.id === reminder.participant);
      const outcome = track?.contact.email === 'safe' ? 'sent' : 'not-sent';
      const why = outcome === 'sent' ? null : 'no-safe-address';
      const payload = { reminder: reminder.id, outcome, channel: outcome === 'sent' ? 'email' : null, why };
      this.give(lived, { name: 'record-reminder', payload }, SYSTEM, `reminder-${reminder.id}`);
    }
  }

  private forward(lived: Lived, to: Instant): unknown {
    if (to <= lived.now) throw new Error(`The case's clock is past ${to} already: it is ${lived.now}`);
    for (;;) {
      const next = lived.held && nextDeadline(lived.held, this.profileOf(lived));
      if (!next || next.at > to) break;
      lived.now = next.at > lived.now ? next.at : lived.now;
      this.give(lived, { name: 'time-passed', payload: { due: next.at } }, SYSTEM, `time-${next.at}`);
    }
    lived.now = to;
    return this.view(lived);
  }

  private view(lived: Lived): unknown {
    const held = lived.held as Case;
    const profile = this.profileOf(lived);
    return {
      ...held,
      case: held,
      people: [...lived.names].map(([id, name]) => ({ id, name, spokesperson: null, email: null, phone: null })),
      whyWaiting: whyWaiting(held, profile, lived.now),
      nextDeadlines: deadlines(held, profile),
    };
  }

  private profileOf({ held }: Lived, code = held?.profile.code ?? '') {
    const profile = this.profiles.get(code);
    if (!profile) throw new Error(`No profile ${code}`);
    return profile;
  }

  private lived(path: string): Lived {
    const id = [...this.cases.keys()].find((one) => path.split('/').includes(one));
    const lived = id === undefined ? undefined : this.cases.get(id);
    if (!lived) throw new Error(`No case for ${path}`);
    return lived;
  }
}

/** Everyone who is to facilitate, as the register has them: with advanced accreditation. */
const registered = (body: object) =>
  'facilitators' in body
    ? {
        facilitators: (body.facilitators as string[]).map((id) => ({ id, accreditation: 'advanced' as const })),
        despite: [],
      }
    : {};
