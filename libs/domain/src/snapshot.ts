import { dayOf } from './calendar/index.js';
import type { Case, Stall, Track } from './case.js';
import { COMMUNICATION_FORMATS } from './formats/index.js';
import { withoutQuantities } from './upcast/agreement.js';
import { withReminders } from './upcast/messages.js';
import { SINCE_VERSION_2 } from './upcast/sinceVersion2.js';
import { SINCE_VERSION_3 } from './upcast/sinceVersion3.js';
import { entered } from './joining.js';
import { type CaseEvent, EVENT_VERSIONS, type EventData } from './events.js';

/** Version of the shape of {@link Case}, as it is stored and travels. Raise it with every change, and add an upcaster. */
export const SNAPSHOT_VERSION = 4;

/** How a case of an older shape becomes one of the next: the upcaster at `n` makes version `n + 1` of version `n`. */
const CASE_UPCASTERS: Readonly<Record<number, (theCase: Case) => Case>> = {
  1: (theCase) => [withClocks, withSafeguards].reduce((working, upcast) => upcast(working), theCase),
  2: (theCase) => SINCE_VERSION_2.reduce((working, upcast) => upcast(working), theCase),
  3: (theCase) => SINCE_VERSION_3.reduce((working, upcast) => upcast(working), theCase),
};

/** How an event's data of an older version becomes that of the next, by name and version. */
const EVENT_UPCASTERS: Readonly<Record<string, (event: CaseEvent) => CaseEvent>> = {
  'case-assigned@1': adding({ reason: null }),
  'case-referred@1': withoutYoung,
  'case-referred@2': withoutNeeds,
  'case-reopened@1': adding({ cameBack: null }),
  'eligibility-decided@1': adding({ offered: [] }),
  'wait-agreed@1': adding({ by: null }),
  'wait-ended@1': adding({ reason: null }),
  'facilitators-assigned@1': adding({ despite: [] }),
  'letter-begun@1': adding({ replyTo: null, directness: 'indirect' }),
  'task-raised@1': adding({ subject: null, session: null }),
  'session-arranged@1': withDirectness,
  'session-arranged@2': adding({ coFacilitators: [], venue: null, link: null }),
  'session-arranged@3': withReminders,
  'session-moved@1': withReminders,
  'session-reminded@1': adding({ days: null }),
  'session-recorded@1': adding({ attendance: [], byWhom: null, who: null, minutes: null }),
  'preparation-recorded@1': (event) => adding({ on: dayOf(event.at), how: null, wishes: [] })(event),
  'outcome-agreed@1': withoutQuantities,
  'amends-recorded@1': adding({ hours: null, pence: null, verified: null }),
  'follow-up-recorded@1': adding({ fairlyTreated: null, faring: null }),
  'case-stalled@1': adding({ reasons: ['service-level'] }),
};

/**
 * A stored case in today's shape.
 * @throws Error if it was stored by a later version than this one
 */
export function upcastCase(version: number, theCase: Case): Case {
  if (version > SNAPSHOT_VERSION)
    throw new Error(`This case was stored by a later version (${version}) than this one reads (${SNAPSHOT_VERSION}).`);
  let working = theCase;
  for (let from = version; from < SNAPSHOT_VERSION; from += 1) working = CASE_UPCASTERS[from]?.(working) ?? working;
  return working;
}

/** A stored event with its data in today's shape. */
export function upcastEvent(event: CaseEvent): CaseEvent {
  let working = event;
  while (working.v < (EVENT_VERSIONS[working.type] ?? 1)) {
    const upcast = EVENT_UPCASTERS[`${working.type}@${working.v}`];
    if (!upcast) throw new Error(`No upcaster for ${working.type} version ${working.v}.`);
    working = upcast(working);
  }
  return working;
}

/** The next version of an event: what was not told before has these values. */
function adding(data: object): (event: CaseEvent) => CaseEvent {
  return (event) => ({ ...event, v: event.v + 1, data: { ...data, ...event.data } }) as CaseEvent;
}

/** Before version 2 of a referral, nobody was known as young. */
function withoutYoung(event: CaseEvent): CaseEvent {
  const { participants, ...data } = event.data as EventData['case-referred'];
  const known = participants.map((each) => ({ ...each, young: false }));
  return { ...event, v: 2, data: { ...data, participants: known } } as CaseEvent;
}

/** Before version 2 of its arranging, a session's directness was its format's. */
function withDirectness(event: CaseEvent): CaseEvent {
  const data = event.data as EventData['session-arranged'];
  const { directness } = COMMUNICATION_FORMATS[data.format];
  return { ...event, v: 2, data: { ...data, directness } } as CaseEvent;
}

/** Before version 3 of a referral, all practice was formal, everyone was a person, and nobody was asked what they need. */
function withoutNeeds(event: CaseEvent): CaseEvent {
  const { participants, ...data } = event.data as EventData['case-referred'];
  return {
    ...event,
    v: 3,
    data: { ...data, practice: 'formal', participants: participants.map(entered) },
  } as CaseEvent;
}

/** Before version 2, a case was stalled by its service level alone, waits were for a date or open, and no date closed a chance. */
function withClocks(theCase: Case): Case {
  const { stalledSince, ...rest } = theCase as Case & { stalledSince?: string | null };
  const stalled: Stall | null = stalledSince ? { since: stalledSince, reasons: ['service-level'] } : null;
  const waiting = (track: Track): Track => ({ ...track, wait: track.wait && { ...OLD_WAIT, ...track.wait } });
  const tasks = theCase.tasks.map((task) => ({ ...OLD_TASK, ...task }));
  return { ...rest, stalled: rest.stalled ?? stalled, windows: [], tracks: theCase.tracks.map(waiting), tasks };
}

const OLD_TASK = { subject: null, session: null };
const OLD_WAIT = { by: null, eventAt: null };

/** Before version 2 nobody was known as young, no consents or risks were recorded, and no case was signed off. */
function withSafeguards(theCase: Case): Case {
  const known = (track: Track): Track => ({
    ...OLD_TRACK,
    ...track,
    approached: track.approached || track.findings.willingness?.met === true || track.topics.length > 0,
  });
  return { ...OLD_CASE, ...theCase, tracks: theCase.tracks.map(known) };
}

const OLD_TRACK = { young: false, consents: {}, risk: null };
const OLD_CASE = { complex: false, facilitators: [], signOffs: {} };
