import type { CaseCommandName, CommandBody } from '@whenready/contracts';
import type { Share, StaffRole } from '@whenready/domain';
import type { StaffMember, StaffStore } from '@whenready/persistence';
import { invalid } from '../errors/problems.js';

/** A colleague whom a command names in one of its fields. */
interface Named {
  /** Its dotted path in the body. */
  readonly field: string;
  readonly id: string;
  readonly roles: readonly StaffRole[];
}

type NamedIn = { readonly [N in CaseCommandName]?: (body: CommandBody<N>) => readonly Named[] };

const COORDINATING: readonly StaffRole[] = ['coordinator', 'supervisor', 'service-lead'];
/** Those who work with participants. */
export const FACILITATING: readonly StaffRole[] = [...COORDINATING, 'facilitator'];

const NAMED_IN: NamedIn = {
  assign: ({ coordinator }) => [{ field: 'coordinator', id: coordinator, roles: COORDINATING }],
  'assign-facilitators': ({ facilitators }) =>
    facilitators.map((id, at) => ({ field: `facilitators.${at}`, id, roles: FACILITATING })),
  'record-consent': ({ witness }) => (witness === null ? [] : [{ field: 'witness', id: witness, roles: FACILITATING }]),
  'agree-wait': ({ by }) => (by === null ? [] : [{ field: 'by', id: by, roles: FACILITATING }]),
  'begin-shuttle': ({ lead }) => [{ field: 'lead', id: lead, roles: FACILITATING }],
  'arrange-session': ({ lead, coFacilitators }) => [
    { field: 'lead', id: lead, roles: FACILITATING },
    ...coFacilitators.map((id, at) => ({ field: `coFacilitators.${at}`, id, roles: FACILITATING })),
  ],
  'record-amends': ({ verifiedBy }) =>
    verifiedBy === null ? [] : [{ field: 'verifiedBy', id: verifiedBy, roles: FACILITATING }],
};

/** Commands whose named colleagues lead a communication or look after a case; the register is asked of them too. */
const WORKING: readonly CaseCommandName[] = ['assign', 'begin-shuttle', 'arrange-session'];

/** Whom a command names to lead or to look after a case, by the dotted path of the field. */
export const namedToWork = <N extends CaseCommandName>(name: N, body: CommandBody<N>) =>
  WORKING.includes(name) ? namedBy(name, body) : [];

const namedBy = <N extends CaseCommandName>(name: N, body: CommandBody<N>): readonly Named[] =>
  NAMED_IN[name]?.(body) ?? [];

/**
 * Looks up the colleagues whom a command names, in one query; commands that name nobody ask nothing.
 * @param profile code of the case's profile
 * @param shares with whom it is shared, asked where somebody is of no fitting role in the profile itself: their people
 * work on the case too, and those of a lead may look after it
 * @throws ApiProblem 422 naming each field whose id is not that of active staff of the profile in a fitting role
 */
export async function checkNamedStaff<N extends CaseCommandName>(
  staff: Pick<StaffStore, 'activeByIds'>,
  name: N,
  body: CommandBody<N>,
  profile: string,
  shares: () => Promise<readonly Share[]> = async () => [],
): Promise<void> {
  const named = namedBy(name, body);
  if (named.length === 0) return;
  const members = await staff.activeByIds([...new Set(named.map(({ id }) => id))]);
  const memberOf = ({ id }: Named) => members.find((each) => each.id === id);
  const strange = named.filter((each) => !fits(memberOf(each), each.roles, profile));
  if (strange.length === 0) return;
  const open = (await shares()).filter(({ role }) => name !== 'assign' || role === 'lead');
  const wrong = strange.filter((each) => !fitsAShare(memberOf(each), each.roles, open));
  if (wrong.length > 0) throw invalid(wrong.map(({ field, roles }) => ({ field, message: messageFor(roles) })));
}

const messageFor = (roles: readonly StaffRole[]): string =>
  `Nobody in this service has that id in a fitting role (${roles.join(', ')}): choose one of its staff`;

/** Service leads may belong to the whole service; everyone else works in one profile. */
function fits(member: StaffMember | undefined, roles: readonly StaffRole[], profile: string): boolean {
  if (!member || !roles.includes(member.role)) return false;
  return member.profile === profile || (member.profile === null && member.role === 'service-lead');
}

/** Whether somebody belongs to a provider with whom the case is shared. */
const fitsAShare = (member: StaffMember | undefined, roles: readonly StaffRole[], shares: readonly Share[]): boolean =>
  member !== undefined &&
  roles.includes(member.role) &&
  shares.some(
    ({ profile, provider }) => member.profile === profile && (member.provider === null || member.provider === provider),
  );
