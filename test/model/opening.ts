import { randomUUID } from 'node:crypto';
import {
  type Command,
  type CommandName,
  type CommandPayloads,
  type DecisionProfile,
  type Instant,
  isSystemCommand,
  type StaffRole,
} from '@whenready/domain';
import type { AnyCommand } from '../../libs/domain/test/anyLife.js';
import { Life } from '../../libs/domain/test/lives.js';
import { STARTS } from '../../libs/domain/test/starts.js';

const DAY_MS = 86_400_000;

/** A command, and when it was given. */
export interface Given {
  readonly at: Instant;
  readonly command: Command;
}

/** What a referral takes that no two cases may share. */
export type Named = Pick<CommandPayloads['refer'], 'caseId' | 'reference'>;

/** A command's rooms and colleagues, made the case's own: cases that are played at once do not clash. */
export function ownResources<P extends AnyCommand['payload']>(payload: P, caseId: string): P {
  const own = (id: string | null) => id && `${id}-${caseId}`;
  const named = payload as { lead?: string; venue?: string | null; coFacilitators?: string[] };
  return {
    ...payload,
    ...('lead' in named && { lead: own(named.lead ?? null) }),
    ...('venue' in named && { venue: own(named.venue ?? null) }),
    ...('coFacilitators' in named && { coFacilitators: named.coFacilitators?.map(own) }),
  };
}

/** A random command as somebody gives it. */
export function commandFrom({ name, payload, role }: AnyCommand): Command {
  const by = { kind: 'staff', id: `${role}-1`, role };
  return { name, id: randomUUID(), by, payload } as unknown as Command;
}

/** The commands, staff's and the system's, that bring a case to a start from some moment on. */
export function opening(start: number, profile: DecisionProfile, from: Instant, named: Named): Given[] {
  return begun(start, profile, from, named).given;
}

/** The same, begun whole days before `now` and lived up to it. */
export function openingUntil(start: number, profile: DecisionProfile, now: Instant, named: Named): Given[] {
  const took = Date.parse(begun(start, profile, now, named).now) - Date.parse(now);
  const from = Date.parse(now) - Math.ceil(took / DAY_MS) * DAY_MS;
  return begun(start, profile, new Date(from).toISOString(), named).until(now).given;
}

function begun(start: number, profile: DecisionProfile, from: Instant, named: Named): RecordedLife {
  const life = new RecordedLife(from, profile, named);
  STARTS[start]?.(life);
  return life;
}

/** A life under its case's own id that keeps the commands that it was given. */
class RecordedLife extends Life {
  readonly given: Given[] = [];

  constructor(
    from: Instant,
    profile: DecisionProfile,
    private readonly named: Named,
  ) {
    super(from, profile);
  }

  override try<N extends CommandName>(name: N, asked: CommandPayloads[N], role: StaffRole = 'service-lead') {
    const payload = name === 'refer' ? { ...asked, ...this.named } : ownResources(asked, this.named.caseId);
    const command = commandFrom({ name, payload, role });
    const bySystem = isSystemCommand(name);
    const given = bySystem ? ({ ...command, by: { kind: 'system' } } as Command) : command;
    this.given.push({ at: this.now, command: given });
    return super.try(name, payload, role);
  }
}
