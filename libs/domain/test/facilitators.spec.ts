import fc from 'fast-check';
import {
  ACCREDITATIONS,
  type Case,
  canTake,
  type Caseload,
  type Facilitator,
  isOverridable,
  isSensitive,
  TAKE_REASONS,
  type TakeReason,
} from '../src/index.js';
import { assigned, PROFILE } from './lives.js';

const TODAY = '2026-03-02';
const SOMEONE: Facilitator = {
  id: 'facilitator-1',
  kind: 'volunteer',
  active: true,
  accreditation: { level: 'foundation', from: '2025-01-01', until: '2027-01-01' },
  languages: ['en'],
  availability: [],
  away: [],
  caseloadLimit: 2,
  conflicts: [],
  trainingHours: 0,
  observedOn: null,
};
const IDLE: Caseload = { cases: [], unsupervised: [] };
const ordinary = assigned().case;
const sensitive = assigned(undefined, { sensitive: true }).case;
const speaking = (language: string): Case => ({
  ...ordinary,
  tracks: ordinary.tracks.map((track, place) => (place === 0 ? Object.assign({}, track, { language }) : track)),
});
const accredited = (
  level: Facilitator['accreditation']['level'],
  from = '2025-01-01',
  until: string | null = null,
) => ({
  accreditation: { level, from, until },
});
const codes = (changes: Partial<Facilitator>, theCase = ordinary, caseload = IDLE) =>
  canTake({ ...SOMEONE, ...changes }, theCase, PROFILE, TODAY, caseload).reasons.map(({ code }) => code);

describe('who can take a case', () => {
  const situations: [string, TakeReason[], Partial<Facilitator>, Case?, Caseload?][] = [
    ['someone whom nothing keeps from it', [], {}],
    ['someone who takes no cases', ['inactive'], { active: false }],
    ['foundation, for a sensitive case', ['accreditation-too-low'], {}, sensitive],
    ['intermediate, for a sensitive case', ['accreditation-too-low'], accredited('intermediate'), sensitive],
    ['advanced, for a sensitive case', [], accredited('advanced'), sensitive],
    ['accredited until today', [], accredited('foundation', '2025-01-01', TODAY)],
    ['accredited until yesterday', ['accreditation-expired'], accredited('foundation', '2025-01-01', '2026-03-01')],
    ['accredited from tomorrow', ['accreditation-expired'], accredited('foundation', '2026-03-03')],
    [
      'a conflict with this case',
      ['conflict-of-interest'],
      { conflicts: [{ caseId: ordinary.id, reason: 'related' }] },
    ],
    ['a conflict with another case', [], { conflicts: [{ caseId: 'another', reason: 'related' }] }],
    ['one case short of the limit', [], {}, ordinary, { cases: ['a'], unsupervised: [] }],
    ['at the limit', ['caseload-full'], {}, ordinary, { cases: ['a', 'b'], unsupervised: [] }],
    ['at the limit with this very case', [], {}, ordinary, { cases: ['a', ordinary.id], unsupervised: [] }],
    ['without a limit', [], { caseloadLimit: null }, ordinary, { cases: ['a', 'b', 'c'], unsupervised: [] }],
    ['away since today', ['away'], { away: [{ from: TODAY, to: '2026-03-20' }] }],
    ['away until today', ['away'], { away: [{ from: '2026-02-20', to: TODAY }] }],
    ['back since yesterday', [], { away: [{ from: '2026-02-20', to: '2026-03-01' }] }],
    ['away from tomorrow', [], { away: [{ from: '2026-03-03', to: '2026-03-20' }] }],
    ['without the language of a participant', ['no-common-language'], {}, speaking('pl')],
    ['with the language of a participant', [], { languages: ['en', 'pl'] }, speaking('pl')],
    ['another case unsupervised', ['supervision-overdue'], {}, ordinary, { cases: ['a'], unsupervised: ['a'] }],
    ['this very case unsupervised', [], {}, ordinary, { cases: [ordinary.id], unsupervised: [ordinary.id] }],
    [
      'everything at once, in the order of the list',
      [...TAKE_REASONS],
      {
        active: false,
        ...accredited('foundation', '2025-01-01', '2026-03-01'),
        conflicts: [{ caseId: sensitive.id, reason: 'other' }],
        away: [{ from: TODAY, to: TODAY }],
        languages: [],
      },
      { ...speaking('pl'), complex: true },
      { cases: ['a', 'b'], unsupervised: ['b'] },
    ],
  ];
  it.each(situations.map((each) => [each[0], each] as const))(
    '%s',
    (_words, [, expected, changes, theCase, caseload]) => {
      expect(codes(changes, theCase, caseload)).toEqual(expected);
    },
  );

  it('says why in words that tell nothing of the case’s people', () => {
    const { reasons } = canTake(SOMEONE, sensitive, PROFILE, TODAY, { cases: ['a', 'b'], unsupervised: ['a'] });
    expect(reasons.map(({ words }) => words)).toEqual([
      'Has foundation accreditation; a complex or sensitive case needs advanced',
      'Caseload is full: 2 open of 2',
      'Supervision is overdue for 1 of their other cases',
    ]);
  });

  it('a supervisor overrides neither a conflict, nor accreditation, nor that someone takes no cases', () => {
    expect(TAKE_REASONS.filter((code) => !isOverridable(code))).toEqual([
      'inactive',
      'accreditation-expired',
      'accreditation-too-low',
      'conflict-of-interest',
    ]);
  });
});

describe('whoever it is', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', ordinary.id), { maxLength: 4 });
  const anyone: fc.Arbitrary<Facilitator> = fc.record({
    id: fc.constant('f'),
    kind: fc.constantFrom('staff', 'volunteer'),
    active: fc.boolean(),
    accreditation: fc.record({
      level: fc.constantFrom(...ACCREDITATIONS),
      from: day,
      until: fc.option(day),
    }),
    languages: fc.subarray(['en', 'pl', 'cy']),
    availability: fc.constant([]),
    away: fc.array(fc.record({ from: day, to: day }), { maxLength: 2 }),
    caseloadLimit: fc.option(fc.nat(4)),
    conflicts: fc.array(
      fc.record({ caseId: fc.constantFrom('a', ordinary.id), reason: fc.constant('other' as const) }),
      { maxLength: 2 },
    ),
    trainingHours: fc.nat(40),
    observedOn: fc.option(day),
  });

  it('they are able exactly when nothing speaks against it, and never against a conflict, their level or their dates', () =>
    fc.assert(
      fc.property(
        anyone,
        fc.constantFrom(ordinary, sensitive, speaking('cy')),
        day,
        fc.record({ cases: ids, unsupervised: ids }),
        (facilitator, theCase, today, caseload) => {
          const { able, reasons } = canTake(facilitator, theCase, PROFILE, today, caseload);
          expect(able).toBe(reasons.length === 0);
          expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length);
          for (const { words } of reasons) expect(words).toMatch(/^[A-Z].*[^.]$/);
          if (!able) return;
          const { accreditation, conflicts, caseloadLimit } = facilitator;
          expect(conflicts.map(({ caseId }) => caseId)).not.toContain(theCase.id);
          expect(accreditation.from <= today && today <= (accreditation.until ?? today)).toBe(true);
          if (isSensitive(theCase)) expect(accreditation.level).toBe('advanced');
          if (caseloadLimit !== null)
            expect(caseload.cases.filter((id) => id !== theCase.id).length).toBeLessThan(caseloadLimit);
        },
      ),
      { numRuns: 500, seed: 12 },
    ));
});
