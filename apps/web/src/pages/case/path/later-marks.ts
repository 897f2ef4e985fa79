import { type Case, dayOf, type Letter, type Shuttle, type Track } from '@whenready/domain';
import { sayShortDate } from '../../../words/dates.js';
import { label } from '../../../words/labels.js';
import type { LaneMark, MarkState } from './model.js';

type Dot = LaneMark['dots'][number];

/** Sessions, shuttles and letters that a participant has a part in. */
export function communicationMark({ id }: Track, { sessions, letters, shuttles }: Case): LaneMark | null {
  const own = sessions.filter(({ attendees, outcome }) => attendees.includes(id) && outcome !== 'cancelled');
  const written = letters.filter((letter) => (letter.from === id || letter.to === id) && letter.state !== 'cancelled');
  const between = shuttles.filter((shuttle) => shuttle.between.includes(id));
  const dots: Dot[] = [
    ...own.map(({ format, outcome, startsAt }) => ({
      state: sessionState(outcome),
      means: `${label('FORMATS', format)}, ${sayShortDate(dayOf(startsAt))}: ${label('SESSION_STATES', outcome).toLowerCase()}`,
    })),
    ...between.map(({ state, begunAt }) => ({
      state: shuttleState(state),
      means: `${label('FORMATS', 'shuttle')}, since ${sayShortDate(dayOf(begunAt))}: ${label('SHUTTLE_STATES', state).toLowerCase()}`,
    })),
    ...written.map(({ kind, state, from }) => ({
      state: letterState(state),
      means: `${label('LETTER_KINDS', kind)} (${from === id ? 'writes' : 'receives'}): ${label('LETTER_STATES', state).toLowerCase()}`,
    })),
  ];
  const session = own.at(-1);
  if (session) {
    const format = label('FORMATS', session.format).split(':')[0]!;
    return { stage: 'communication', text: format, day: sayShortDate(dayOf(session.startsAt)), dots };
  }
  const shuttle = between.at(-1);
  if (shuttle) return { stage: 'communication', text: 'Shuttle', day: sayShortDate(dayOf(shuttle.begunAt)), dots };
  const letter = written.at(-1);
  if (!letter) return null;
  return {
    stage: 'communication',
    text: `Letter: ${label('LETTER_KINDS', letter.kind).toLowerCase()}`,
    day: null,
    dots,
  };
}

const sessionState = (outcome: string): MarkState =>
  (({ held: 'done', arranged: 'part' })[outcome] as MarkState) ?? 'no';
const shuttleState = (state: Shuttle['state']): MarkState =>
  ({ ended: 'done', 'under-way': 'part', stopped: 'no' })[state] as MarkState;
const letterState = (state: Letter['state']): MarkState => {
  if (state === 'released' || state === 'read') return 'done';
  return state === 'withdrawn' || state === 'declined' || state === 'returned' ? 'no' : 'part';
};

/** Follow-ups with a participant and the amends that they promised. */
export function followUpMark({ id }: Track, { followUps, agreement }: Case): LaneMark | null {
  const own = followUps.filter(({ participant }) => participant === id);
  const amends = (agreement?.items ?? []).filter(({ by }) => by === id);
  const dots: Dot[] = [
    ...amends.map(({ kind, state, dueOn }) => ({
      state: amendsState(state),
      means: `${label('AMENDS_KINDS', kind)}, due ${sayShortDate(dueOn)}: ${label('AMENDS_STATES', state).toLowerCase()}`,
    })),
    ...own.map(({ done, dueOn }) => ({
      state: (done ? 'done' : 'open') as MarkState,
      means: `Follow-up, due ${sayShortDate(dueOn)}: ${done ? 'done' : 'to come'}`,
    })),
  ];
  if (dots.length === 0) return null;
  const done = dots.filter(({ state }) => state === 'done').length;
  return {
    stage: 'follow-up',
    text: done === dots.length ? 'All done' : `${done} of ${dots.length} done`,
    day: null,
    dots,
  };
}

function amendsState(state: string): MarkState {
  if (state === 'done') return 'done';
  return state === 'part-done' ? 'part' : state === 'not-done' ? 'no' : 'open';
}
