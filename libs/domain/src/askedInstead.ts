import { dayOf } from './calendar/index.js';
import type { Instant } from './calendar/types.js';
import type { DueReminder } from './case.js';
import type { Step } from './inTurn.js';
import type { DecisionProfile } from './profile.js';
import { askingOnce, taskRaised, usuallyDue } from './tasks.js';
import { isAboutSession, sessionOf } from './tellings.js';
import { sameDay } from './urgentCalls.js';
import type { TaskKind } from './words.js';

/**
 * Asks a person to do what a message did not: once for each person, of a session once for each session, and anew for
 * each change of it. What is about a session is due before it begins.
 */
export const askedInstead =
  (task: TaskKind, about: DueReminder | undefined, profile: DecisionProfile, now: Instant): Step =>
  (working) => {
    const session = about && isAboutSession(about.purpose) ? sessionOf(working, about.occurrence) : undefined;
    if (!about || !session) return askingOnce(task, 'coordinator', about?.participant ?? null, profile, now)(working);
    const { participant, purpose } = about;
    const isAsked = working.tasks.some(
      (each) => each.kind === task && each.participant === participant && each.session === session.id,
    );
    if (isAsked && purpose !== 'session-change') return [];
    const usual = usuallyDue(profile, now);
    const dueOn = usual < dayOf(session.startsAt) ? usual : sameDay(profile, now);
    return [taskRaised(working, task, 'coordinator', participant, profile, now, { session: session.id, dueOn })];
  };
