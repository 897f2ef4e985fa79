import type { CaseView } from '@whenready/contracts';
import {
  addDays,
  type CalendarDay,
  dayOf,
  type FormatCode,
  instantAt,
  isSensitive,
  type LetterKind,
  plusMinutes,
  type SignOffStep,
} from '@whenready/domain';
import { type Api, example } from './api.js';
import { as, running } from './stack.js';

/** The people of a case by side, as its view shows them. */
export const mainPeople = (view: CaseView) => ({
  harmed: view.case.tracks.filter((track) => track.role === 'person-harmed').map((track) => track.id),
  responsible: view.case.tracks.filter((track) => track.role === 'person-responsible').map((track) => track.id),
  supporters: view.case.tracks.filter((track) => track.role === 'supporter').map((track) => track.id),
});

/** The day of the case's own clock: that of its last event. */
export async function caseDay(api: Api, id: string): Promise<CalendarDay> {
  const timeline = await api.timeline(id);
  return dayOf(timeline.at(-1)?.at ?? new Date().toISOString());
}

/** A neutral venue of the service of whoever asks. */
export async function aVenue(api: Api, place = 0): Promise<string> {
  const { body } = await api.send<{ id: string; neutral: boolean }[]>('GET', '/api/venues');
  return body.filter(({ neutral }) => neutral)[place]?.id ?? '';
}

/** One person's part in a case, played step by step through the API. */
export class Coordinating {
  private constructor(
    readonly api: Api,
    readonly id: string,
    readonly reference: string,
  ) {}

  /** Refers the example of a service's page. */
  static async refer(api: Api, profile: string, changes: Record<string, unknown> = {}): Promise<Coordinating> {
    const answer = await api.refer({ ...example(profile), ...changes });
    if (answer.status !== 201) throw new Error(`The referral answered ${answer.status}: ${answer.text}`);
    return new Coordinating(api, answer.body.id, answer.body.reference);
  }

  view(): Promise<CaseView> {
    return this.api.view(this.id);
  }

  async takeOn(): Promise<this> {
    const me = (await this.api.send<{ id: string }>('GET', '/api/me')).body.id;
    await this.api.do(this.id, 'accept', {});
    await this.api.do(this.id, 'assign', { coordinator: me });
    return this;
  }

  async meetRequirements(): Promise<this> {
    await this.establishRequirements();
    await this.signOff('eligibility');
    await this.api.do(this.id, 'decide-eligibility', { outcome: 'eligible' });
    return this;
  }

  /** The three requirements of both sides, and their consent to take part. */
  async establishRequirements(): Promise<this> {
    const view = await this.view();
    const { harmed, responsible } = mainPeople(view);
    const people =
      view.case.referral.startedBy === 'person-harmed' ? [...harmed, ...responsible] : [...responsible, ...harmed];
    const on = await caseDay(this.api, this.id);
    const found = (participant: string, requirement: 'responsibility' | 'willingness' | 'safety') =>
      this.api.do(this.id, 'record-requirement', { participant, requirement, met: true, evidence: 'conversation', on });
    for (const person of responsible) await found(person, 'responsibility');
    for (const person of people) await found(person, 'safety');
    for (const participant of people) {
      await this.api.do(this.id, 'record-consent', { participant, purpose: 'participation', how: 'written', on });
      await found(participant, 'willingness');
    }
    for (const participant of mainPeople(view).supporters)
      await this.api.do(this.id, 'record-consent', { participant, purpose: 'participation', how: 'written', on });
    return this;
  }

  /** A complex or sensitive case has two facilitators, and its supervisor signs off the next step. */
  async signOff(step: SignOffStep): Promise<this> {
    const view = await this.view();
    if (!isSensitive(view.case)) return this;
    const space = this.api.url === running().urls.rehearsalApi ? 'rehearsal' : 'live';
    const supervisor = as('supervisor', view.case.profile.code, space);
    const ids = [view.coordinator ?? '', (await supervisor.send<{ id: string }>('GET', '/api/me')).body.id];
    if (view.case.facilitators.length === 0)
      await supervisor.do(this.id, 'assign-facilitators', { facilitators: ids, despite: true });
    await supervisor.do(this.id, 'sign-off', { step });
    return this;
  }

  async prepareEveryone(): Promise<this> {
    const { harmed, responsible } = mainPeople(await this.view());
    for (const participant of [...harmed, ...responsible])
      await this.api.do(this.id, 'record-preparation', {
        participant,
        topics: ['first-contact', 'what-rj-is', 'wishes-about-format'],
        prepared: true,
      });
    return this;
  }

  /** Agrees a wait with the person harmed, lives until its date, and marks them as ready. */
  async waitFor(participant: string, days: number): Promise<this> {
    const date = addDays(await caseDay(this.api, this.id), days);
    await this.api.do(this.id, 'agree-wait', { participant, until: { kind: 'date', date }, contactBy: 'email' });
    await this.api.fastForward(this.id, { days: days + 5 });
    await this.api.do(this.id, 'mark-ready', { participant });
    return this;
  }

  /**
   * Arranges a session of everyone at 2pm in some days; later, where the room or the lead is in another session then.
   * @returns the session's id
   */
  async arrange(format: FormatCode, inDays: number): Promise<string> {
    await this.signOff('session');
    const { harmed, responsible, supporters } = mainPeople(await this.view());
    const first = addDays(await caseDay(this.api, this.id), inDays);
    const venue = format === 'face-to-face' ? await aVenue(this.api) : null;
    for (let later = 0; ; later += 1) {
      const startsAt = instantAt(addDays(first, later), '14:00');
      const answer = await this.api.command(this.id, 'arrange-session', {
        format,
        startsAt,
        endsAt: plusMinutes(startsAt, 90),
        venue,
        lead: (await this.view()).coordinator ?? '',
        attendees: [...harmed, ...responsible, ...supporters],
        note: 'https://meet.example.org/room-1',
      });
      if (answer.status === 200) return (await this.view()).case.sessions.at(-1)?.id ?? '';
      if (answer.body.code !== 'CLASH' || later > 60)
        throw new Error(`arrange-session answered ${answer.status}: ${answer.text}`);
    }
  }

  /** Lives up to the start of an arranged session, everyone of it is there, and it starts. */
  async start(session: string): Promise<this> {
    const { startsAt = '', attendees = [] } = (await this.view()).case.sessions.find(({ id }) => id === session) ?? {};
    await this.api.fastForward(this.id, { to: startsAt });
    await this.api.do(this.id, 'start-session', { session, present: [...attendees] });
    return this;
  }

  /** Arranges a session in some days, lives it, and records it as held. */
  async meet(format: FormatCode, inDays: number): Promise<this> {
    const session = await this.arrange(format, inDays);
    await this.start(session);
    const { startsAt = '', attendees = [] } = (await this.view()).case.sessions.find(({ id }) => id === session) ?? {};
    await this.api.fastForward(this.id, { to: plusMinutes(startsAt, 180) });
    const attendance = attendees.map((participant) => ({ participant, attended: 'attended' as const, reason: null }));
    await this.api.do(this.id, 'record-session', { session, outcome: 'held', attendance, minutes: 80 });
    return this;
  }

  /** A letter from one side to the other, written, checked and held; gives its id. */
  async hold(kind: LetterKind, words: string, replyTo: string | null = null): Promise<string> {
    await this.signOff('session');
    const { harmed, responsible } = mainPeople(await this.view());
    const [from, to] = kind === 'reply' ? [harmed[0], responsible[0]] : [responsible[0], harmed[0]];
    await this.api.do(this.id, 'begin-letter', { kind, from, to, replyTo });
    const letter = (await this.view()).case.letters.at(-1)?.id ?? '';
    await this.api.do(this.id, 'draft-letter', { letter, text: words });
    const draft = (await this.view()).case.letters.at(-1)?.drafts.at(-1)?.text ?? '';
    await this.api.do(this.id, 'check-letter', { draft, outcome: 'passed' });
    return letter;
  }

  /** Its reader asks for a letter, and gets it. */
  async hand(letter: string): Promise<this> {
    await this.api.do(this.id, 'ask-for-letter', { letter });
    await this.signOff('session');
    await this.api.do(this.id, 'release-letter', { letter });
    return this;
  }

  async write(kind: 'apology' | 'explanation'): Promise<this> {
    return this.hand(await this.hold(kind, 'I think of it every day, and I would like you to know why it happened.'));
  }

  /** Begins a shuttle between both sides; gives its id. */
  async beginShuttle(): Promise<string> {
    await this.signOff('session');
    const view = await this.view();
    const { harmed, responsible } = mainPeople(view);
    const between = [...harmed, ...responsible];
    await this.api.do(this.id, 'begin-shuttle', { between, lead: view.coordinator ?? '' });
    return (await this.view()).case.shuttles.at(-1)?.id ?? '';
  }

  /** Notes what one side would like the other to hear, which answers what was passed on before; gives its id. */
  async note(shuttle: string, side: 'harmed' | 'responsible', text: string): Promise<string> {
    const view = await this.view();
    const people = mainPeople(view);
    const [from = ''] = people[side];
    const [to = ''] = people[side === 'harmed' ? 'responsible' : 'harmed'];
    const answers = view.case.shuttles
      .at(-1)
      ?.legs.filter((leg) => leg.state === 'passed-on' && leg.to === from)
      .at(-1);
    await this.api.do(this.id, 'note-shuttle-leg', { shuttle, from, to, answers: answers?.id ?? null, text });
    return (await this.view()).case.shuttles.at(-1)?.legs.at(-1)?.id ?? '';
  }

  /** Its giver approves a message, and it is passed on. */
  async passOn(leg: string): Promise<this> {
    await this.api.do(this.id, 'approve-shuttle-leg', { leg });
    await this.api.do(this.id, 'pass-on-shuttle-leg', { leg });
    return this;
  }

  /** Goes between the two sides, once each way. */
  async goBetween(): Promise<this> {
    const shuttle = await this.beginShuttle();
    await this.passOn(await this.note(shuttle, 'harmed', 'Why our house?'));
    await this.passOn(await this.note(shuttle, 'responsible', 'I did not know whose it was.'));
    await this.api.do(this.id, 'end-shuttle', { shuttle });
    return this;
  }

  async agree(days: number): Promise<this> {
    const { harmed, responsible } = mainPeople(await this.view());
    const dueOn = addDays(await caseDay(this.api, this.id), days);
    await this.api.do(this.id, 'record-agreement', {
      items: [{ kind: 'voluntary-work', by: responsible[0] ?? '', dueOn, hours: 30, pence: null }],
      agreedBy: [...harmed, ...responsible],
    });
    return this;
  }

  /** Lives until everything of the follow-up has fallen due, records it, and closes the case. */
  async followUpAndClose(): Promise<this> {
    await this.api.fastForward(this.id, { days: 200 });
    const { agreement, followUps } = (await this.view()).case;
    for (const item of agreement?.items ?? [])
      await this.api.do(this.id, 'record-amends', { item: item.id, state: 'done' });
    for (const followUp of followUps)
      await this.api.do(this.id, 'record-follow-up', { followUp: followUp.id, satisfied: true, wouldRecommend: true });
    const { harmed, responsible } = mainPeople(await this.view());
    for (const participant of [...harmed, ...responsible])
      await this.api.do(this.id, 'record-measures', { participant, when: 'after', feelingSafe: 4 });
    await this.api.do(this.id, 'close', { outcome: 'completed' });
    return this;
  }
}
