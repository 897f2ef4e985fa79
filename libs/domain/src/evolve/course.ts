import type { Stall } from '../case.js';
import { countedFrom } from '../supervision.js';
import { changeOne, type Evolvers } from './evolver.js';

/** A service level is about one stage: what passed it is behind the case once it moves. */
const withoutServiceLevel = ({ since, reasons }: Stall): Stall => ({
  since,
  reasons: reasons.filter((reason) => reason !== 'service-level'),
});

/** The case's course: stages, closing, the clock and tasks. */
export const courseEvolvers = {
  'stage-entered': (theCase, data, event) => ({
    ...theCase,
    stage: data.stage,
    stageSince: event.at,
    clock: { ...theCase.clock, since: event.at, banked: 0 },
    stalled: theCase.stalled && withoutServiceLevel(theCase.stalled),
  }),
  'case-closed': (theCase, data, event) => ({
    ...theCase,
    hold: null,
    proposal: null,
    reminders: theCase.reminders.filter(({ id }) => data.keeps?.includes(id)),
    tracks: theCase.tracks.map((track) => ({ ...track, answer: null })),
    closed: { outcome: data.outcome, reason: data.reason, at: event.at, from: theCase.stage },
  }),
  'case-reopened': (theCase, { cameBack }, event) => ({
    ...theCase,
    signOffs: {},
    supervision: theCase.supervision && countedFrom(event.at),
    closed: null,
    progressWishes: [],
    tracks: theCase.tracks.map((track) => ({
      ...track,
      withdrawn: cameBack === null || cameBack.includes(track.id) ? null : track.withdrawn,
      preparedAt: null,
      contact: {},
      badAddresses: [],
      remindersAgreed: false,
      safeContact: null,
      findings: { ...track.findings, willingness: undefined, safety: undefined },
      consents: { ...track.consents, participation: undefined },
    })),
  }),
  'task-raised': (theCase, data, event) => ({
    ...theCase,
    tasks: [...theCase.tasks, { ...data, raisedAt: event.at, escalated: false }],
  }),
  'task-escalated': (theCase, data) => ({
    ...theCase,
    tasks: changeOne(theCase.tasks, data.id, (task) => ({
      ...task,
      role: data.role,
      dueOn: data.dueOn,
      escalated: true,
    })),
  }),
  'task-done': (theCase, data) => ({ ...theCase, tasks: theCase.tasks.filter((task) => task.id !== data.id) }),
  'clock-turned': (theCase, data, event) => ({
    ...theCase,
    clock: { whose: data.whose, since: event.at, banked: data.banked },
  }),
  'case-stalled': (theCase, data, event) => ({
    ...theCase,
    stalled: { since: theCase.stalled?.since ?? event.at, reasons: data.reasons },
  }),
  'stall-ended': (theCase) => ({ ...theCase, stalled: null }),
} satisfies Partial<Evolvers>;
