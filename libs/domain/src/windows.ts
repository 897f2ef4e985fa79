import { addDays, opensOn } from './calendar/index.js';
import type { Case, Window } from './case.js';
import type { DecisionProfile } from './profile.js';
import { isWaiting, mainParticipants, trackOf } from './questions.js';
import type { Deadline } from './waiting.js';

/** Whether anybody between whom communication is to happen is not ready yet. */
const someoneWaits = (theCase: Case): boolean => mainParticipants(theCase).some(isWaiting);

/** The dates that would close the chance while someone waits, soonest first; none while nobody does. */
export const closingWindows = (theCase: Case): readonly Window[] =>
  someoneWaits(theCase)
    ? openWindows(theCase).toSorted((a, b) => (a.closesOn < b.closesOn ? -1 : a.closesOn > b.closesOn ? 1 : 0))
    : [];

const openWindows = (theCase: Case): readonly Window[] =>
  theCase.windows.filter((window) => trackOf(theCase, window.participant)?.withdrawn === null);

/** How many days before it closes a window is warned of next; null where every warning has been given. */
export function nextWarning({ warnedDaysBefore }: Window, profile: DecisionProfile): number | null {
  const left = (profile.windows?.warnDaysBefore ?? []).filter((days) => days < (warnedDaysBefore ?? Infinity));
  return left.length === 0 ? null : Math.max(...left);
}

/**
 * What falls due for windows: warnings while someone waits, each once, also one whose day had passed when the wait
 * began; and their end.
 */
export function ofWindows(theCase: Case, profile: DecisionProfile): Deadline[] {
  const ends = openWindows(theCase).map((window) => ({
    kind: 'window-closed' as const,
    at: opensOn(addDays(window.closesOn, 1), profile.hours),
    about: window.id,
    raises: someoneWaits(theCase) ? { task: 'agree-what-next' as const, role: 'coordinator' as const } : null,
  }));
  const warnings = closingWindows(theCase).flatMap((window) => {
    const days = nextWarning(window, profile);
    if (days === null) return [];
    return [
      {
        kind: 'window-closing' as const,
        at: opensOn(addDays(window.closesOn, -days), profile.hours),
        about: window.id,
        raises: { task: 'window-closing' as const, role: 'coordinator' as const },
      },
    ];
  });
  return [...ends, ...warnings];
}
