import type { PublicReferralBody } from '@whenready/contracts';

type Told = NonNullable<PublicReferralBody['harmed']>;

const WHO: Readonly<Record<PublicReferralBody['who'], string>> = {
  'person-harmed': 'the person harmed',
  'person-responsible': 'the person responsible',
  agency: 'an agency',
};
const AGREED = { yes: 'yes', no: 'no', 'not-asked': 'not asked yet' } as const;

const line = (name: string, value: string | null | undefined): string[] => (value ? [`${name}: ${value}`] : []);

/** What was answered on the public form, as a person reads it; the postcode is not kept. */
export function formWords(body: PublicReferralBody): string {
  const lines = [
    ...line('Sent by', WHO[body.who]),
    ...line('Agency', body.agency),
    ...line('Name', body.name),
    ...line('Telephone', body.phone),
    ...line('Email', body.email),
    ...line('When and how it is safe to reach them', body.whenSafe),
    ...line('Language', body.language === 'cy' ? 'Welsh' : null),
    ...told('Person harmed', body.harmed),
    ...told('Person responsible', body.responsible),
    ...(body.story ? ['', 'What happened:', body.story] : []),
  ];
  return lines.join('\n');
}

function told(title: string, person: Told | null | undefined): string[] {
  if (!person || !Object.values(person).some(Boolean)) return [];
  return [
    '',
    title,
    ...line('Name', person.name),
    ...line('Telephone', person.phone),
    ...line('Email', person.email),
    ...line('Knows of this and agrees', person.agreed ? AGREED[person.agreed] : null),
  ];
}
