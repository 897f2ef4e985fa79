import { type PublicComplaintBody, publicComplaintBody } from '@whenready/contracts';
import { textOf } from '../../forms/values.js';
import { formErrors } from '../fields/errors.js';
import { Fields } from '../fields/fields.js';
import type { OpenForm } from '../public/public-form.js';
import { readReach, reachSection } from '../public/reach.js';

/** A complaint, which can be made without a name. */
export const COMPLAINT: OpenForm<PublicComplaintBody> = {
  form: 'complaint',
  title: ({ complaint }) => complaint.title,
  present: (words, _service, values, errors) => {
    const fields = new Fields(words, values, errors);
    const { complaint } = words;
    return {
      intro: [complaint.intro],
      sections: [
        {
          fields: [
            fields.radios('about', complaint.about, complaint.aboutChoices),
            fields.area('text', complaint.text),
            fields.area('wanted', complaint.wanted, { optional: true }),
          ],
        },
        reachSection(words, fields, false),
      ],
    };
  },
  read: (words, values, language) => {
    const given = (name: string) => textOf(values, name) || undefined;
    const parsed = publicComplaintBody.safeParse({
      ...readReach(values),
      language,
      about: given('about'),
      text: given('text') ?? '',
      wanted: given('wanted'),
    });
    return parsed.success
      ? { ok: true, body: parsed.data }
      : { ok: false, errors: formErrors(words, parsed.error.issues) };
  },
  done: ({ code }) => `/p/${code}/complaint/done`,
};
