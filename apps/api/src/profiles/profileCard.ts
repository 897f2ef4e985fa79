import type { ServiceProfile } from '@whenready/profiles';

/** What forms and labels need of a service profile. */
export function profileCard(profile: ServiceProfile) {
  const { code, version, name, prefix, words, scope, intake, waits, hours } = profile;
  return {
    code,
    version,
    name,
    prefix,
    words: { personHarmed: words.personHarmed, personResponsible: words.personResponsible },
    providers: profile.providers.map((provider) => ({ code: provider.code, name: provider.name })),
    areas: profile.areas.map((area) => ({
      code: area.code,
      name: area.name,
      councils: area.councils,
      providers: [...new Set(contractsIn(profile, area.code).map((contract) => contract.provider))],
    })),
    formats: profile.formats.map((format) => format.code),
    amends: profile.amends.kinds,
    practices: scope.practice,
    settings: scope.settings,
    justiceStages: scope.justiceStages,
    startedBy: intake.startedBy,
    channels: intake.channels,
    referrerKinds: intake.partnerKinds,
    partners: intake.partners,
    waits: { nudgeAtLeastEveryDays: waits.nudgeAtLeastEveryDays, nudgesAtMost: waits.nudgesAtMost },
    hours: { weekdays: hours.weekdays, opens: hours.opens, closes: hours.closes },
  };
}

export type ProfileCard = ReturnType<typeof profileCard>;

const contractsIn = (profile: ServiceProfile, area: string) =>
  profile.contracts.filter((contract) => contract.area === area);
