import type { Case } from '@whenready/domain';

/** A provider of a service, to whom a case is open. */
export interface OpenTo {
  readonly profile: string;
  readonly provider: string;
}

/** To whom a case is open now: its own provider, and those with whom it is shared. */
export function openTo({ profile, routing, shares }: Case): readonly OpenTo[] {
  const own = routing.kind === 'provider' ? [{ profile: profile.code, provider: routing.provider }] : [];
  return [...own, ...shares.map((share) => ({ profile: share.profile, provider: share.provider }))];
}

/** The access that ends and that begins with a command, as rows. */
export function accessChange(before: Case | null, after: Case): { shut: readonly OpenTo[]; opened: readonly OpenTo[] } {
  const [was, is] = [before ? openTo(before) : [], openTo(after)];
  return { shut: without(was, is), opened: without(is, was) };
}

const without = (some: readonly OpenTo[], others: readonly OpenTo[]): OpenTo[] =>
  some.filter((one) => !others.some((other) => other.profile === one.profile && other.provider === one.provider));
