import type { CaseCommandName, CommandBody } from '@whenready/contracts';
import { hashCheckWord } from '@whenready/persistence';

/**
 * Puts a check word's hash in its place in a body, before the body leaves a fingerprint or is stored; the same for the
 * same command. Other bodies stay as they are.
 * @param body as it was parsed
 */
export async function sealing<N extends CaseCommandName>(
  name: N,
  body: CommandBody<N>,
  commandId: string,
): Promise<<T>(body: T) => T> {
  const { checkWord } = (name === 'change-details' ? body : {}) as { checkWord?: string | null };
  if (!checkWord) return (given) => given;
  const hash = await hashCheckWord(checkWord, commandId);
  return (given) => ({ ...given, checkWord: hash });
}
