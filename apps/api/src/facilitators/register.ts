import type { FacilitatorView, RegisterBody } from '@whenready/contracts';
import type { Absence, ConflictOfInterest } from '@whenready/domain';
import type { CaseReader, FacilitatorStore, Registered, StaffMember, StaffStore } from '@whenready/persistence';
import { viewerOf } from '../auth/caller.js';
import { allows } from '../auth/permissions.js';
import { FACILITATING } from '../commands/namedStaff.js';
import { caseNotFound, notAllowed, notInRegister, staffNotFound } from '../errors/problems.js';
import { facilitatorView } from './registerViews.js';

/** The register of facilitators as the API keeps it: each service its own, each provider its own people. */
export class Register {
  constructor(
    private readonly store: FacilitatorStore,
    private readonly staff: Pick<StaffStore, 'activeByIds'>,
    private readonly reader: Pick<CaseReader, 'find'>,
  ) {}

  /** Every facilitator of the caller's service, by name; none for those who belong to no service. */
  async list(caller: StaffMember): Promise<FacilitatorView[]> {
    if (caller.profile === null) return [];
    const [registered, caseloads] = await Promise.all([
      this.store.ofProfile(caller.profile),
      this.store.caseloads(caller.profile),
    ]);
    return registered.map((one) => facilitatorView(one, caller, caseloads.get(one.id)?.cases.length ?? 0));
  }

  /**
   * Puts a member of staff into the register, or brings their entry up to date.
   * @throws ApiProblem 404 where they are none of the caller's people, or work with no participants
   */
  async put(caller: StaffMember, staffId: string, body: RegisterBody): Promise<FacilitatorView> {
    const [member] = await this.staff.activeByIds([staffId]);
    if (!member || !FACILITATING.includes(member.role) || !isTheirs(caller, member)) throw staffNotFound();
    for (const { caseId } of body.conflicts ?? []) await this.mustSee(caller, caseId);
    await this.store.put({ ...body, id: staffId }, caller.id);
    return this.view(caller, staffId);
  }

  /** @throws ApiProblem 404 or 403 as {@link declare} */
  async away(caller: StaffMember, staffId: string, absence: Absence): Promise<FacilitatorView> {
    await this.declare(caller, staffId);
    await this.store.addAbsence(staffId, absence, caller.id);
    return this.view(caller, staffId);
  }

  /** @throws ApiProblem 404 or 403 as {@link declare}, and 404 for a case that the caller does not see */
  async conflict(caller: StaffMember, staffId: string, conflict: ConflictOfInterest): Promise<FacilitatorView> {
    await this.declare(caller, staffId);
    await this.mustSee(caller, conflict.caseId);
    await this.store.addConflict(staffId, conflict, caller.id);
    return this.view(caller, staffId);
  }

  /**
   * One declares for oneself; those who keep the register for all of their people.
   * @throws ApiProblem 404 for someone who is not in the register, 403 where it is not the caller's to say
   */
  private async declare(caller: StaffMember, staffId: string): Promise<void> {
    if (staffId !== caller.id && !allows(caller.role, 'register:keep')) throw notAllowed();
    const [[member], registered] = await Promise.all([this.staff.activeByIds([staffId]), this.store.byId(staffId)]);
    if (!member || !registered || !isTheirs(caller, member)) throw notInRegister();
  }

  private async mustSee(caller: StaffMember, caseId: string): Promise<void> {
    if (!(await this.reader.find(viewerOf(caller), caseId))) throw caseNotFound();
  }

  private async view(caller: StaffMember, staffId: string): Promise<FacilitatorView> {
    const one: Registered | null = await this.store.byId(staffId);
    if (!one) throw notInRegister();
    const caseloads = await this.store.caseloads(caller.profile ?? '');
    return facilitatorView(one, caller, caseloads.get(staffId)?.cases.length ?? 0);
  }
}

const isTheirs = (caller: StaffMember, { profile, provider }: StaffMember): boolean =>
  caller.profile !== null && profile === caller.profile && (caller.provider === null || provider === caller.provider);
