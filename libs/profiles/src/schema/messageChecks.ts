import { namesTheMatter } from '../messages/matter/namesTheMatter.js';
import { textParts } from '../messages/parts.js';
import { isPlaceholder, namedIn, render } from '../messages/render.js';
import { sampleValues } from '../messages/sample.js';
import { everyTemplate, type TemplateAt } from '../messages/templates.js';
import { filled } from '../messages/values.js';
import { KNOWN_FOR, NEEDED_FOR } from '../messages/words.js';
import type { Messages } from './messages.js';

const PARTS_AT_MOST = 3;

type Report = (path: (string | number)[], message: string) => void;
/** What the checks of messages read of a profile. */
export interface WithMessages {
  readonly name: string;
  readonly providers: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly outOfHours: { readonly emergency: string; readonly nonEmergency: string };
  readonly messages: Messages;
}

/**
 * Checks every template of a profile: that it gives nothing away, that it can be filled, that it says what its purpose
 * is of no use without, and that whoever writes out of hours is told of 999 and 101.
 */
export function messageChecks(profile: WithMessages, report: Report): void {
  const { messages } = profile;
  for (const template of everyTemplate(messages))
    for (const message of faultsOf(template, profile)) report(['messages', ...template.path], message);
}

function faultsOf(template: TemplateAt, profile: WithMessages): string[] {
  const unfilled = [...unknown(template), ...missing(template, profile)];
  return [
    ...namesTheMatter(template.text).map((word) => `names the matter: "${word}"`),
    ...serviceNames(profile)
      .filter((name) => template.text.toLowerCase().includes(name.toLowerCase()))
      .map((name) => `names the service: "${name}"`),
    ...promises(template, profile),
    ...unfilled,
    ...(unfilled.length === 0 ? tooLong(template, profile) : []),
  ];
}

const serviceNames = ({ name, providers }: WithMessages): string[] => [
  name,
  ...providers.flatMap((provider) => [provider.name, ...provider.members]),
];

/** An entry for a calendar goes along with an email by SMTP, and with nothing else. */
function promises({ text, channel }: TemplateAt, { messages }: WithMessages): string[] {
  if (messages.channels.email === 'smtp' && channel === 'email') return [];
  return /calend[ae]?r/i.test(text) ? ['promises an entry for a calendar: only an email by SMTP carries one'] : [];
}

function unknown({ text, purpose, channel, form }: TemplateAt): string[] {
  return namedIn(text).flatMap((name) => {
    if (!isPlaceholder(name)) return [`has a placeholder that nothing fills: ((${name}))`];
    if (!KNOWN_FOR[purpose].includes(name)) return [`may not use ((${name})): it is not known for ${purpose}`];
    if (name === 'link' && (form !== 'withLink' || channel === 'subject'))
      return ['may use ((link)) in `withLink` alone'];
    return [];
  });
}

function missing({ text, purpose, channel, form }: TemplateAt, { messages, outOfHours }: WithMessages): string[] {
  const named = namedIn(text);
  const faults =
    named.includes('phone') && messages.phone === null ? ['names ((phone)), and the profile has no number'] : [];
  if (channel === 'subject') return faults;
  const needed = [...NEEDED_FOR[purpose], ...(form === 'withLink' ? (['link'] as const) : [])];
  const numbers = purpose === 'message-acknowledged' ? [outOfHours.emergency, outOfHours.nonEmergency] : [];
  return [
    ...faults,
    ...needed.filter((name) => !named.includes(name)).map((name) => `must say ((${name}))`),
    ...numbers.filter((number) => !text.includes(number)).map((number) => `must name ${number}`),
  ];
}

/** A text message that is split into too many parts costs too much, and its parts may come in another order. */
function tooLong({ text, purpose, language, channel, form }: TemplateAt, { messages }: WithMessages): string[] {
  if (channel !== 'sms') return [];
  const values = sampleValues(purpose, form === 'withLink');
  const { link } = values;
  const { parts } = textParts(render(text, { ...filled(values, language, messages.phone), ...(link && { link }) }));
  return parts <= PARTS_AT_MOST ? [] : [`takes ${parts} text messages: at most ${PARTS_AT_MOST}`];
}
