import { z } from 'zod';
import type { Account, MessageKind } from './account.js';
import { badRequest, validation } from './problem.js';

/** What is in a request that can be taken. */
export interface Accepted {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly reference: string | null;
}

const shared = {
  template_id: z.uuid(),
  reference: z.string().nullish(),
  personalisation: z.record(z.string(), z.unknown()).nullish(),
};
const BODIES = {
  email: z.object({ ...shared, email_address: z.string() }),
  sms: z.object({ ...shared, phone_number: z.string() }),
  letter: z.object({ ...shared, personalisation: z.record(z.string(), z.unknown()) }),
};
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;

/**
 * Checks a request as GOV.UK Notify does. The templates hold nothing but ((subject)) and ((body)).
 * @throws Problem 400
 */
export function accepted(kind: MessageKind, account: Account, body: unknown): Accepted {
  const parsed = BODIES[kind].safeParse(body);
  if (!parsed.success) throw validation(sayIssue(parsed.error.issues[0]));
  const { template_id, reference, personalisation, ...recipient } = parsed.data;
  if (template_id !== account.templates[kind])
    throw badRequest(
      Object.values(account.templates).includes(template_id)
        ? `Template is not suitable for ${kind} notification`
        : 'Template not found',
    );
  const fields = personalisation ?? {};
  const missing = (kind === 'sms' ? ['body'] : ['subject', 'body']).filter((name) => fields[name] === undefined);
  if (missing.length > 0) throw badRequest(`Missing personalisation: ${missing.join(', ')}`);
  return {
    to: recipientOf(kind, recipient, fields),
    subject: String(fields.subject ?? ''),
    text: String(fields.body),
    reference: reference || null,
  };
}

const sayIssue = (issue: z.core.$ZodIssue | undefined): string => {
  const field = issue?.path.map(String).join(' ') || 'body';
  return issue?.message.includes('received undefined') ? `${field} is a required property` : `${field} is not valid`;
};

function recipientOf(
  kind: MessageKind,
  recipient: { email_address?: string; phone_number?: string },
  fields: Readonly<Record<string, unknown>>,
): string {
  if (kind === 'sms') return checkedNumber(recipient.phone_number ?? '');
  if (kind === 'letter') return checkedLines(fields).join(', ');
  if (!z.email().safeParse(recipient.email_address).success)
    throw validation('email_address Not a valid email address');
  return recipient.email_address ?? '';
}

/** Checks a number: of the United Kingdom only a mobile one. */
export function checkedNumber(text: string): string {
  if (/[^\d\s()+-]/.test(text)) throw validation('phone_number Must not contain letters or symbols');
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  if (/^\s*\+(?!44|0)/.test(text)) return `+${digits}`;
  const national = digits.replace(/^44(?=0*\d{10})0*/, '');
  if (national.length < 10) throw validation('phone_number Not enough digits');
  if (national.length > 10) throw validation('phone_number Too many digits');
  if (!national.startsWith('7')) throw validation('phone_number Not a UK mobile number');
  return `+44${national}`;
}

function checkedLines(fields: Readonly<Record<string, unknown>>): string[] {
  const names = Array.from({ length: 7 }, (_, place) => `address_line_${place + 1}`);
  for (const name of names.slice(0, 2))
    if (fields[name] === undefined) throw validation(`personalisation ${name} is a required property`);
  const lines = names.map((name) => String(fields[name] ?? '').trim()).filter((line) => line !== '');
  if (fields.address_line_8 !== undefined) throw validation('Address must be no more than 7 lines');
  if (lines.length < 3) throw validation('Address must be at least 3 lines');
  if (lines.some((line) => /^[@()=[\]"”\\/,<>]/.test(line)))
    throw validation('Address lines must not start with any of the following characters: @ ( ) = [ ] ” \\ / , < >');
  if (!POSTCODE.test(lines.at(-1) ?? ''))
    throw validation('Last line of address must be a real UK postcode or another country');
  return lines;
}
