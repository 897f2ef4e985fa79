import { type CaseEvent, decide, isRefusal, numbered } from '@whenready/domain';
import { concluded, HARMED, prepared, PROFILE, referred, RESPONSIBLE, SUPPORTER } from '../../../domain/test/lives.js';
import { shared, transferAway } from '../../../domain/test/situations.js';
import { publicBody, publicType } from './public-events.js';

const bodies = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => {
    const body = publicBody(event);
    return body === null ? [] : [[publicType(event), body] as const];
  });

it('tells commissioners’ systems what they count: where it came from, where it went, how people communicated', () => {
  const told = new Map(bodies(concluded().events));
  expect(told.get('org.whenready.case.case-referred')).toEqual({
    reference: 'TST-2026-0001',
    profile: { code: 'testshire', version: 1 },
    practice: 'formal',
    startedBy: 'person-harmed',
    channel: 'phone',
    referrerKind: 'self',
    partner: null,
    setting: 'criminal-justice',
    justiceStage: 'in-custody',
    council: 'northtown',
  });
  expect(told.get('org.whenready.case.case-routed')).toMatchObject({ routing: { contract: 'north-running' } });
  expect(told.get('org.whenready.case.session-arranged')).toMatchObject({
    format: 'face-to-face',
    directness: 'direct',
  });
});

it('tells no kind of harm, no id of its people, and nothing of what only they and we know', () => {
  const lives = [
    concluded(),
    referred(undefined, { sensitive: true }),
    shared(prepared()).do('transfer', transferAway),
  ];
  const text = JSON.stringify(lives.flatMap(({ events }) => bodies(events)));
  for (const secret of [
    'sensitivities',
    'domestic-abuse',
    `"${HARMED}"`,
    `"${RESPONSIBLE}"`,
    `"${SUPPORTER}"`,
    'coord-1',
  ])
    expect(text).not.toContain(secret);
  for (const kept of ['wait-', 'risk-', 'consent-', 'requirement-', 'reminder-', 'note-', 'person-withdrew'])
    expect(text).not.toContain(`org.whenready.case.${kept}`);
});

it('tells that a case ended, and not why', () => {
  const by = { kind: 'staff', id: 's1', role: 'service-lead' } as const;
  const payload = { outcome: 'not-proceeding', reason: 'not-safe', textId: null } as const;
  const life = prepared();
  const facts = decide(life.case, { name: 'close', id: 'c', by, payload }, PROFILE, life.now);
  if (isRefusal(facts)) throw new Error(facts.message);
  const text = JSON.stringify(bodies(numbered(facts, { revision: 1, at: life.now, by })));
  expect(text).toContain('not-proceeding');
  expect(text).not.toContain('not-safe');
});
