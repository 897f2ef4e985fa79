import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maySupport, mustSupport } from '@whenready/domain';
import {
  JUSTICE_STAGES,
  PARTICIPANT_ROLES,
  REFERRAL_CHANNELS,
  REFERRER_KINDS,
  SENSITIVITIES,
  SETTINGS,
  STARTERS,
} from '@whenready/domain/words';
import { z } from 'zod';
import { loadProfiles, profileByCode } from './index.js';

const FOLDER = join(__dirname, '../../../examples');
const profiles = loadProfiles();
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** Invented people only: example.org, and the numbers that Ofcom keeps for drama. */
const email = z.string().regex(/@example\.org$/);
const phone = z.string().regex(/^(01632 960\d{3}|07700 900\d{3})$/);

const Example = z.strictObject({
  profile: z.string(),
  startedBy: z.enum(STARTERS),
  channel: z.enum(REFERRAL_CHANNELS),
  referrerKind: z.enum(REFERRER_KINDS),
  setting: z.enum(SETTINGS),
  justiceStage: z.enum(JUSTICE_STAGES),
  sensitivities: z.array(z.enum(SENSITIVITIES)),
  council: z.string().nullable(),
  crimeReference: z.string().nullable(),
  story: z.string().min(100),
  participants: z.array(
    z.strictObject({
      role: z.enum(PARTICIPANT_ROLES),
      name: z.string(),
      email: email.optional(),
      phone: phone.optional(),
      supports: z.int().optional(),
    }),
  ),
});

describe('the example referrals', () => {
  it('are one for each profile', () => {
    expect(files.sort()).toEqual(profiles.map(({ code }) => `${code}.json`).sort());
  });

  it.each(files)('%s fits the service it was written for', (file) => {
    const example = Example.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    const profile = profileByCode(profiles, example.profile)!;
    const councils = profile.areas.flatMap((area) => area.councils.map((council) => council.code));

    expect(`${profile.code}.json`).toBe(file);
    expect(councils).toContain(example.council);
    expect(profile.scope.settings).toContain(example.setting);
    expect(profile.scope.justiceStages).toContain(example.justiceStage);
    expect(profile.intake.startedBy).toContain(example.startedBy);
    expect(profile.intake.channels).toContain(example.channel);
    expect(profile.intake.partnerKinds).toContain(example.referrerKind);
  });

  it.each(files)('%s has both sides, and supporters who support one of them', (file) => {
    const { participants } = Example.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
    const roles = participants.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['person-harmed', 'person-responsible']));
    for (const { role, supports } of participants) {
      if (maySupport(role) && (mustSupport(role) || supports !== undefined))
        expect(roles[supports ?? -1]).toMatch(/^person-/);
      else expect(supports).toBeUndefined();
    }
  });
});
