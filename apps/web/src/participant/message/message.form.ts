import { type PublicMessageBody, publicMessageBody } from '@whenready/contracts';
import { textOf } from '../../forms/values.js';
import { formErrors } from '../fields/errors.js';
import { Fields } from '../fields/fields.js';
import type { OpenForm } from '../public/public-form.js';
import { readReach, reachSection } from '../public/reach.js';

/** A message to the service, from anyone. */
export const MESSAGE: OpenForm<PublicMessageBody> = {
  form: 'message',
  title: ({ message }) => message.title,
  present: (words, _service, values, errors) => {
    const fields = new Fields(words, values, errors);
    const { message, common } = words;
    return {
      note: `${message.intro} ${common.emergency}`,
      sections: [
        { fields: [fields.area('text', message.text, { hint: message.textHint })] },
        reachSection(words, fields, false),
      ],
    };
  },
  read: (words, values, language) => {
    const text = textOf(values, 'text');
    const parsed = publicMessageBody.safeParse({ ...readReach(values), language, text });
    return parsed.success
      ? { ok: true, body: parsed.data }
      : { ok: false, errors: formErrors(words, parsed.error.issues) };
  },
  done: ({ code }) => `/p/${code}/message/done`,
};
