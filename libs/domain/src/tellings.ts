import { nextAllowedMoment } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { Case, Track } from './case.js';
import type { Session } from './communicating.js';
import { type Actor, type CaseFact, fact } from './events.js';
import { inTurn, type Step } from './inTurn.js';
import { occurrenceWithout } from './occurrences.js';
import type { DecisionProfile } from './profile.js';
import { trackOf } from './questions.js';
import { CHANNELS, type EntryPurpose, type Purpose, type Sensitivity } from './words.js';

/** What names a session as it stands now: it changes whenever the session is moved. */
export const occasionOf = ({ id, moved }: Session): string => (moved === 0 ? id : `${id}-${moved}`);

/** The session that an occasion is of, as it stands now; undefined where it has been moved since. */
export function sessionOf({ sessions }: Case, occurrence: string): Session | undefined {
  const [occasion] = occurrenceWithout(occurrence).split('/');
  return sessions.find((session) => occasion === occasionOf(session));
}

/** Whether a message is about a session. */
export const isAboutSession = (purpose: Purpose): boolean => purpose === 'session' || purpose.startsWith('session-');

/** Harm after which automated messages go only to those who agreed to them. */
const ONLY_IF_AGREED: readonly Sensitivity[] = ['sexual-harm', 'domestic-abuse'];

/** Whether automated messages may go to someone at all, after a harm like this. */
export const isAgreedTo = ({ referral }: Case, { remindersAgreed }: Track): boolean =>
  remindersAgreed || !referral.sensitivities.some((harm) => ONLY_IF_AGREED.includes(harm));

/** Whether some way of writing to this person has been recorded as safe, and they have not taken back a consent to it. */
const hasSafeWay = ({ contact, consents }: Track): boolean =>
  Object.values(contact).includes('safe') &&
  !consents.participation?.withdrawnAt &&
  !consents['automated-reminders']?.withdrawnAt;

const hasWorkingWay = ({ contact, badAddresses }: Track): boolean =>
  CHANNELS.some((channel) => contact[channel] === 'safe' && !badAddresses.includes(channel));

/**
 * Whether someone may be told something by an automated message now: a safe way is recorded that works, they have taken back no
 * consent, agreed to it where the harm asks for that, have not asked us to stop, are safe, and the case is not on hold.
 */
export const canBeWrittenTo = (theCase: Case, track: Track): boolean =>
  hasSafeWay(track) &&
  hasWorkingWay(track) &&
  isAgreedTo(theCase, track) &&
  track.findings.safety?.met !== false &&
  track.stopped === null &&
  theCase.hold === null;

/** Who is told: of a change everyone who attends, by a person where it cannot be written; of the rest those who can be written to. */
export function toldOf(theCase: Case, session: Session, purpose: EntryPurpose): readonly Track[] {
  const attending = session.attendees.map((id) => trackOf(theCase, id)).filter((track) => track?.withdrawn === null);
  return attending.filter(
    (track) => track !== undefined && (purpose === 'session-change' || hasSafeWay(track)),
  ) as Track[];
}

/** The messages about a session that are due to its attendees now. */
export const messagesDue = (theCase: Case, session: Session, purpose: EntryPurpose): Step[] =>
  toldOf(theCase, session, purpose).map(({ id }) => (working) => [
    fact('reminder-due', {
      id: `reminder-${working.revision + 1}`,
      participant: id,
      purpose,
      occurrence: occasionOf(session),
    }),
  ]);

/**
 * What attendees are to be told of what was decided, at the next moment at which the service writes to people: of a
 * session to come, of its move, and of its end where they have been told of it before. Where that would be too late it
 * falls due at once, and what cannot be written then becomes a call. No case closes while a session is ahead.
 * @param before the case before the facts
 * @param after the case with the facts folded in
 */
export function tellings(
  before: Case,
  facts: readonly CaseFact[],
  after: Case,
  { hours }: DecisionProfile,
  now: Instant,
  by: Actor,
): CaseFact[] {
  const steps = facts.flatMap((each): Step[] => {
    const news = newsIn(each, before);
    const session = news && after.sessions.find(({ id }) => id === news.session);
    if (!session || session.endsAt <= now || toldOf(after, session, news.purpose).length === 0) return [];
    const allowed = nextAllowedMoment(now, hours, []);
    const at = allowed < session.startsAt ? allowed : now;
    return [() => [fact('session-telling-planned', { id: session.id, purpose: news.purpose, at })]];
  });
  return inTurn(after, now, by, ...steps, ...untoldEnds(before, after, now));
}

/** With a closing, what was still to be told of a cancelled session falls due at once. */
const untoldEnds = (before: Case, after: Case, now: Instant): Step[] =>
  after.closed && !before.closed
    ? after.sessions
        .filter(({ telling, endsAt }) => telling?.purpose === 'session-cancellation' && endsAt > now)
        .flatMap((session) => messagesDue(after, session, 'session-cancellation'))
    : [];

interface News {
  readonly session: string;
  readonly purpose: EntryPurpose;
}

function newsIn({ type, data }: CaseFact, before: Case): News | null {
  if (type === 'session-arranged') return { session: data.id, purpose: 'session-invitation' };
  if (type === 'session-moved') return { session: data.id, purpose: 'session-change' };
  if (type !== 'session-recorded' || data.outcome !== 'cancelled') return null;
  const untold = before.sessions.find(({ id }) => id === data.id)?.telling?.purpose === 'session-invitation';
  return untold ? null : { session: data.id, purpose: 'session-cancellation' };
}
