import { ELSEWHERE } from '@whenready/domain/routing';
import type { z } from 'zod';
import { messageChecks, type WithMessages } from './messageChecks.js';
import type { publishedFigure } from './practice.js';
import type { area, contract, postcodes, provider } from './service.js';

type Path = (string | number)[];
type Report = (path: Path, message: string) => void;
type Contract = z.output<typeof contract>;

interface Crossing extends WithMessages {
  readonly providers: z.output<typeof provider>[];
  readonly areas: z.output<typeof area>[];
  readonly contracts: Contract[];
  readonly postcodes: z.output<typeof postcodes>;
  readonly publishedFigures: z.output<typeof publishedFigure>[];
}

/** Checks what no single field can: that names are unique, and that what one part names is there in another. */
export function crossChecks(profile: Crossing, context: z.core.$RefinementCtx): void {
  const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
  codesAreUnique(profile, report);
  councilsBelongToOneArea(profile, report);
  contractsNameWhatExists(profile, report);
  oneContractRunsAtATime(profile, report);
  everyAreaHasAContract(profile, report);
  postcodesNameCouncils(profile, report);
  messageChecks(profile, report);
}

function codesAreUnique(profile: Crossing, report: Report): void {
  for (const list of ['providers', 'areas', 'contracts', 'publishedFigures'] as const) {
    const codes = profile[list].map((it) => it.code);
    codes.forEach((code, i) => {
      if (codes.indexOf(code) < i) report([list, i, 'code'], `"${code}" is there twice`);
    });
  }
}

function councilsBelongToOneArea({ areas }: Crossing, report: Report): void {
  const seen = new Map<string, string>();
  areas.forEach((area, a) =>
    area.councils.forEach(({ code }, c) => {
      const other = seen.get(code);
      if (other !== undefined) report(['areas', a, 'councils', c, 'code'], `"${code}" is already in area "${other}"`);
      seen.set(code, area.code);
    }),
  );
}

function contractsNameWhatExists({ areas, providers, contracts }: Crossing, report: Report): void {
  contracts.forEach((contract, i) => {
    if (!providers.some(({ code }) => code === contract.provider))
      report(['contracts', i, 'provider'], `there is no provider "${contract.provider}"`);
    if (!areas.some(({ code }) => code === contract.area))
      report(['contracts', i, 'area'], `there is no area "${contract.area}"`);
  });
}

/** At most one contract of an area may run on any day, so that a referral always has one way to go. */
function oneContractRunsAtATime({ contracts }: Crossing, report: Report): void {
  contracts.forEach((contract, i) => {
    const rival = contracts.slice(0, i).find((other) => other.area === contract.area && overlap(other, contract));
    if (rival) report(['contracts', i], `runs at the same time as contract "${rival.code}" of the same area`);
  });
}

/** An ended contract is enough: referrals after its end are accepted and go to triage. */
function everyAreaHasAContract({ areas, contracts }: Crossing, report: Report): void {
  areas.forEach(({ code }, i) => {
    if (!contracts.some((contract) => contract.area === code))
      report(['areas', i, 'code'], `"${code}" has no contract`);
  });
}

/** A postcode is told once, and lies in councils of the profile or elsewhere. */
function postcodesNameCouncils({ areas, postcodes }: Crossing, report: Report): void {
  const councils = areas.flatMap((area) => area.councils.map(({ code }) => code));
  const seen = new Set<string>();
  postcodes.places.forEach((place, p) => {
    place.councils.forEach((council, c) => {
      if (council !== ELSEWHERE && !councils.includes(council))
        report(['postcodes', 'places', p, 'councils', c], `there is no council "${council}"`);
    });
    place.of.forEach((part, i) => {
      if (seen.has(part)) report(['postcodes', 'places', p, 'of', i], `"${part}" is there twice`);
      seen.add(part);
    });
  });
}

function overlap(a: Contract, b: Contract): boolean {
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
}
