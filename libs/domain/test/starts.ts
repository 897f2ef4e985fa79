import { addDays, dayOf } from '../src/index.js';
import {
  assigned,
  eligible,
  HARMED,
  type Life,
  prepared,
  referred,
  requirementsMet,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  waitingUntil,
} from './lives.js';
import {
  letterBegun,
  letterDrafted,
  letterHeld,
  letterReleased,
  letterAskedFor,
  shuttleBegun,
} from './correspondence.js';
import { facilitators } from './situations.js';

type Start = (life: Life) => Life;

const council = ({ profile }: Life): string | null => profile.areas[0]?.councils[0] ?? null;

const taken: Start = (life) => assigned(life, { council: council(life) });

const sensitive: Start = (life) =>
  requirementsMet(assigned(life, { council: council(life), sensitive: true })).do('assign-facilitators', {
    facilitators,
  });

const sensitivePrepared: Start = (life) =>
  prepared(
    sensitive(life)
      .do('sign-off', { step: 'eligibility', textId: null })
      .do('decide-eligibility', { outcome: 'eligible', reasons: [], textId: null }),
  );

const found: Start = (life) => eligible(taken(life));

const preparedAlone: Start = (life) => {
  found(life);
  for (const participant of [HARMED, RESPONSIBLE])
    life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, textId: null });
  return life;
};

const ready: Start = (life) => prepared(found(life));
const waiting: Start = (life) => waitingUntil(ready(life), addDays(dayOf(life.now), 365));
const arranged: Start = (life) => sessionArranged(ready(life), `${addDays(dayOf(life.now), 43)}T13:00:00.000Z`);
const held: Start = (life) => sessionHeld(arranged(life));

const agreed: Start = (life) =>
  held(life).do('record-agreement', {
    items: [{ kind: 'apology', by: RESPONSIBLE, dueOn: addDays(dayOf(life.now), 45) }],
    textId: null,
  });

const letterWaits: Start = (life) => letterHeld(letterDrafted(letterBegun(ready(life))));
const letterGone: Start = (life) => letterReleased(letterAskedFor(letterWaits(life)));
const goingBetween: Start = (life) => shuttleBegun(ready(life));

/** Where random lives begin: each takes a life that has not begun yet to some point of its course. */
export const STARTS: readonly Start[] = [
  (life) => referred(life, { council: council(life) }),
  taken,
  sensitive,
  sensitivePrepared,
  found,
  preparedAlone,
  ready,
  waiting,
  arranged,
  held,
  letterWaits,
  letterGone,
  goingBetween,
  agreed,
];
