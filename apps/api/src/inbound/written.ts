/** Who writes a form, as far as they say. */
export interface Reach {
  readonly name?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly whenSafe?: string | null | undefined;
  readonly language: 'en' | 'cy';
  /** The reference of a case. */
  readonly reference?: string | null | undefined;
}

/** What somebody wrote in a form, as one text that a person reads, with how to reach them. */
export function writtenBy({ name, phone, email, whenSafe, language, reference }: Reach, words: readonly string[]) {
  const text = [
    ...words,
    ...(phone && email ? [`Email: ${email}`] : []),
    ...(whenSafe ? [`How and when it is safe to reach them: ${whenSafe}`] : []),
    ...(language === 'cy' ? ['Written on the Welsh page'] : []),
  ].join('\n\n');
  return { text, name: name ?? null, contact: phone ?? email ?? null, reference: reference ?? null };
}

/** The words of somebody, with whoever they say they are and where to reach them: so a case keeps them. */
export function signed(words: string, { name, from }: { readonly name: string | null; readonly from: string | null }) {
  const writer = [name, from].filter((each) => each !== null).join(', ');
  return writer ? `${words}\n\nFrom: ${writer}` : words;
}
