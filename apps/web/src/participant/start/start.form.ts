import { type PublicReferralBody, publicReferralBody, type PublicTaken } from '@whenready/contracts';
import type { Starter } from '@whenready/domain';
import { type FormValues, textOf } from '../../forms/values.js';
import { formErrors } from '../fields/errors.js';
import type { OpenForm } from '../public/public-form.js';
import { readReach } from '../public/reach.js';
import { presentStart } from './start.presenter.js';

/** Who writes, by the last part of the address, which says nothing. */
export const WHO: Readonly<Record<string, Starter>> = { a: 'person-harmed', b: 'person-responsible', c: 'agency' };

/** What a person asks the service: it becomes a draft there. */
export const startForm = (who: Starter): OpenForm<PublicReferralBody & { readonly website?: string }> => ({
  form: 'referral',
  title: ({ start }) => start.title,
  present: (words, service, values, errors) => presentStart(words, service, who, values, errors),
  read: (words, values, language) => {
    const given = (name: string) => textOf(values, name) || undefined;
    const parsed = publicReferralBody.safeParse({
      ...readReach(values),
      name: given('name') ?? '',
      who,
      language,
      postcode: given('postcode'),
      story: given('story'),
      ...(who === 'agency'
        ? { agency: given('agency'), harmed: toldOf(values, 'harmed'), responsible: toldOf(values, 'responsible') }
        : {}),
    });
    // People do not see this field: the api sets aside what a robot wrote.
    const website = given('website');
    return parsed.success
      ? { ok: true, body: { ...parsed.data, ...(website ? { website } : {}) } }
      : { ok: false, errors: formErrors(words, parsed.error.issues) };
  },
  done: ({ code }, { area }) => `/p/${code}/start/done${area ? `?area=${sayArea(area)}` : ''}`,
});

/** Whether the postcode lies in the service's area. */
function sayArea({ area, triage }: NonNullable<PublicTaken['area']>): 'in' | 'out' | 'unsure' {
  if (triage === 'ambiguous-postcode') return 'unsure';
  return area ? 'in' : 'out';
}

/** What an agency tells of one person; undefined where it tells nothing. */
function toldOf(values: FormValues, whom: 'harmed' | 'responsible') {
  const given = (part: string) => textOf(values, `${whom}-${part}`) || undefined;
  const told = { name: given('name'), phone: given('phone'), email: given('email'), agreed: given('agreed') };
  return Object.values(told).some(Boolean) ? told : undefined;
}
