import type { CaseEvent, EventData, EventName, Routing } from '@whenready/domain';

type Told = { readonly [N in EventName]?: (data: Readonly<EventData[N]>) => object };

const nothing = () => ({});

/** Where a case went: never why in anybody's words. */
const destination = (routing: Routing): object => ({ ...routing });

/**
 * What other systems may hear of a case, field by field: its way through the stages, who has it and what commissioners
 * count. Nothing of its people: no ids of theirs, no kinds of harm, no reasons that are about them.
 */
const TOLD: Told = {
  'case-referred': ({ reference, profile, practice, facts }) => ({
    reference,
    profile,
    practice: practice ?? 'formal',
    startedBy: facts.startedBy,
    channel: facts.channel,
    referrerKind: facts.referrerKind,
    partner: facts.partner ?? null,
    setting: facts.setting,
    justiceStage: facts.justiceStage,
    council: facts.council,
  }),
  'informal-recorded': ({ on, done, ended, harmed, responsible }) => ({ on, done, ended, harmed, responsible }),
  'referral-accepted': nothing,
  'case-routed': ({ routing }) => ({ routing: destination(routing) }),
  'case-assigned': ({ reason }) => ({ reason }),
  'case-unassigned': ({ reason }) => ({ reason }),
  'case-transferred': ({ profile, routing, reason }) => ({ profile, routing: destination(routing), reason }),
  'case-shared': ({ id, profile, provider, role, until }) => ({ id, profile, provider, role, until }),
  'share-ended': ({ id, how }) => ({ id, how }),
  'stage-entered': ({ stage, from }) => ({ stage, from }),
  'eligibility-decided': ({ outcome }) => ({ outcome }),
  'hold-placed': ({ reviewOn }) => ({ reviewOn }),
  'hold-lifted': nothing,
  'session-arranged': ({ id, format, directness, startsAt, endsAt }) => ({ id, format, directness, startsAt, endsAt }),
  'session-moved': ({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt }),
  'session-recorded': ({ id, outcome }) => ({ id, outcome }),
  'letter-recorded': ({ id, outcome }) => ({ id, outcome }),
  'letter-released': ({ id }) => ({ id }),
  'shuttle-ended': ({ id }) => ({ id }),
  'shuttle-stopped': ({ id }) => ({ id }),
  'outcome-agreed': ({ items }) => ({ items: items.map(({ id, kind, dueOn }) => ({ id, kind, dueOn })) }),
  'amends-recorded': ({ item, state }) => ({ item, state }),
  'follow-up-recorded': ({ id }) => ({ id }),
  'case-closed': ({ outcome }) => ({ outcome }),
  'case-reopened': nothing,
  'case-stalled': ({ stage, ourDays, reasons }) => ({ stage, ourDays, reasons }),
  'stall-ended': nothing,
};

/** What leaves of an event for other systems; null where none of it does. */
export function publicBody({ type, data }: CaseEvent): object | null {
  const tell = TOLD[type] as ((data: EventData[EventName]) => object) | undefined;
  return tell ? tell(data) : null;
}

/** The type under which other systems know an event. */
export const publicType = (event: CaseEvent): string => `org.whenready.case.${event.type}`;
