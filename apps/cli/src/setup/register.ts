import { addDays, type CalendarDay, PRACTITIONERS, type WeeklyHours } from '@whenready/domain';
import type { FacilitatorStore, RegisterEntry } from '@whenready/persistence';
import type { DemoPerson } from './people.js';

const WORKING_DAYS: readonly WeeklyHours[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  to: '17:00',
}));
const EVENINGS: readonly WeeklyHours[] = [2, 4].map((weekday) => ({ weekday, from: '18:00', to: '21:00' }));

/** Their entry in the register, which differs by what they are, and by how many of that came before them. */
function entryOf({ id, role }: DemoPerson, place: number, today: CalendarDay): RegisterEntry {
  const from = addDays(today, -700);
  const common = { id, active: true, observedOn: addDays(today, -90), trainingHours: 12 };
  if (role !== 'facilitator')
    return {
      ...common,
      kind: 'staff',
      accreditation: { level: role === 'coordinator' && place > 0 ? 'intermediate' : 'advanced', from, until: null },
      languages: place > 0 ? ['en', 'cy'] : ['en'],
      availability: WORKING_DAYS,
      caseloadLimit: null,
    };
  const volunteer = { ...common, kind: 'volunteer', availability: EVENINGS } as const;
  return place === 0
    ? { ...volunteer, accreditation: { level: 'advanced', from, until: addDays(today, 400) }, ...FIRST }
    : {
        ...volunteer,
        accreditation: { level: 'foundation', from, until: addDays(today, 200) },
        languages: ['en'],
        caseloadLimit: 1,
        away: [{ from: addDays(today, -7), to: addDays(today, 14) }],
      };
}

const FIRST = { languages: ['en', 'pl'], caseloadLimit: 3 } as const;

/** What the register of the demonstration holds: everyone who works with participants. */
export function demoRegister(people: readonly DemoPerson[], today: CalendarDay): RegisterEntry[] {
  const facilitating = people.filter(({ role, profile }) => profile !== null && PRACTITIONERS.includes(role as never));
  return facilitating.map((person, at) => {
    const before = facilitating.slice(0, at);
    const place = before.filter(({ role, provider }) => role === person.role && provider === person.provider).length;
    return entryOf(person, place, today);
  });
}

/** Puts the demo staff into the register; an entry that is there stays as its service keeps it. */
export async function putDemoRegister(
  store: Pick<FacilitatorStore, 'byId' | 'put'>,
  people: readonly DemoPerson[],
  today: CalendarDay,
): Promise<void> {
  for (const entry of demoRegister(people, today))
    if ((await store.byId(entry.id)) === null) await store.put(entry, entry.id);
}
