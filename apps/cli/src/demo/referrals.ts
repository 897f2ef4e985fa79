import type { ReferralBody } from '@whenready/contracts';
import { isMainRole } from '@whenready/domain';

/** Invented people, for cases after the example's own. */
const NAMES = [
  'Alma Venning', 'Joel Pardoe', 'Nadia Osei', 'Ben Harrop', 'Carys Mowbray', 'Ifan Beddoes', 'Teresa Quill',
  'Samir Ghani', 'Edith Larkin', 'Rowan Tuck', 'Miriam Stead', 'Kofi Danquah', 'Lorna Pike', 'Hugo Vance',
  'Bethan Crowe', 'Arun Pillai', 'Stella Moxon', 'Declan Foy', 'Wanda Zielinska', 'Felix Amory', 'Greta Hine',
  'Moses Achebe', 'Paula Sturgis', 'Ivan Kerslake', 'Dora Penrice', 'Liam Tolland', 'Yasmin Farouk', 'Neil Buckle',
]; // prettier-ignore

/**
 * The example's referral with other people in the same roles, without its story.
 * @param place tells one from the next; 0 is the example itself
 */
export function variant(example: ReferralBody, place: number): ReferralBody {
  if (place === 0) return example;
  const from = [...example.profile].reduce((sum, letter) => sum + letter.charCodeAt(0), place * 5);
  const participants = example.participants.map((one, at) => {
    const name = NAMES[(from + at) % NAMES.length] ?? '';
    const email = isMainRole(one.role) ? `${name.toLowerCase().replace(' ', '.')}@example.org` : null;
    return { ...one, name, email, phone: '01632 960 100' };
  });
  return { ...example, story: null, crimeReference: null, participants };
}
