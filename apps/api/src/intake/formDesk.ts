import { type PublicReferralBody, publicReferralBody, type PublicReferralTaken } from '@whenready/contracts';
import { dayOf, type Instant, nextAllowedMoment } from '@whenready/domain';
import type { ReceivedStore } from '@whenready/persistence';
import type { ServiceProfile } from '@whenready/profiles';
import { v5 } from 'uuid';
import { bodyHash } from '../commands/bodyHash.js';
import { keyReused, profileNotFound } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import { findArea } from '../profiles/findArea.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { draftOfForm, messageOfForm } from './publicReferral.js';
import { receiptOf } from './receipt.js';

/** Namespace of the ids of public forms: drawn once at random, and never changed. */
const FORMS = '0fd6c9a2-5b7e-4e0b-9d34-8a1e26c7f053';

/** A field of the form that people do not see: only a robot fills it in. */
const UNSEEN = 'website';

/** Where referrals come in that anyone may send from a public page. */
export class FormDesk {
  constructor(
    private readonly received: Pick<ReceivedStore, 'keep'>,
    private readonly profiles: Pick<ProfileDirectory, 'profiles'>,
    private readonly now: () => Instant,
  ) {}

  /**
   * Makes a draft of what was sent. The same key makes one, however often it is sent. What a robot sent is set aside, and
   * answered alike.
   * It is kept as it came but for the postcode: that finds the area, and is then forgotten, as the form says.
   * @param sent the JSON body as it came
   * @throws ApiProblem 404 for a service that there is not, 422 naming each wrong field, 409 where the key was used for
   * something else
   */
  async take(code: string, key: string, sent: unknown): Promise<PublicReferralTaken> {
    const profile = this.profiles.profiles.find((each) => each.code === code);
    if (!profile) throw profileNotFound(this.profiles.profiles.map((each) => each.code));
    const { [UNSEEN]: unseen, ...rest } = (sent ?? {}) as Record<string, unknown>;
    const body = checked(publicReferralBody, rest);
    const raw = Buffer.from(JSON.stringify({ ...(sent as object), postcode: undefined }));
    const at = this.now();
    const id = v5(`${profile.code}/${key}`, FORMS);
    const form = { id, raw, fingerprint: bodyHash('public-referral', id, body), robot: Boolean(unseen) };
    const draft = form.robot ? null : draftOfForm(profile, form, body, at);
    const kept = await this.received.keep(messageOfForm(profile, form, body.email ?? body.phone ?? null, at), draft);
    if (kept === 'other') throw keyReused();
    return answer(profile, id, body, at);
  }
}

function answer(profile: ServiceProfile, id: string, body: PublicReferralBody, at: Instant): PublicReferralTaken {
  const opensAt = nextAllowedMoment(at, profile.hours, []);
  const known = { receipt: receiptOf(id), phone: profile.messages.phone, opensAt: opensAt === at ? null : opensAt };
  if (!body.postcode) return { taken: true, area: null, ...known };
  const { councils, elsewhere, area, triage } = findArea(profile, { postcode: body.postcode }, dayOf(at));
  return { taken: true, area: { councils, elsewhere, area, triage }, ...known };
}
