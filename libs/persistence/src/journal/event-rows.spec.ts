import { type CaseEvent, fact, numbered } from '@whenready/domain';
import { eventOf, journalRows, outboxRows, type EventRow } from './event-rows.js';
import type { RecordRequest } from './request.js';

const AT = '2026-11-23T10:00:00.000Z';
const by = { kind: 'staff', id: 's1', role: 'coordinator' } as const;
const facts = [fact('hold-placed', { kind: 'safety', reviewOn: '2026-12-01' }), fact('note-added', {})];
const events = numbered(facts, { revision: 7, at: AT, by });
const request = { caseId: 'c', command: { id: 'k', by, payload: { textId: 't' } } } as unknown as RecordRequest;

const stored = (row: object): EventRow => ({ ...(row as EventRow), happened_at: new Date(AT) });

it('reads back the events that it wrote', () => {
  expect(journalRows(request, events).map(stored).map(eventOf)).toEqual(events);
  const bySystem: CaseEvent[] = numbered(facts, { revision: 7, at: AT, by: { kind: 'system' } });
  expect(journalRows(request, bySystem).map(stored).map(eventOf)).toEqual(bySystem);
});

it('gives the text of a command to its first event, and each event its place', () => {
  expect(journalRows(request, events)).toMatchObject([
    { revision: 8, place: 0, text_id: 't' },
    { revision: 9, place: 1, text_id: null },
  ]);
});

it('lets out only what other systems may hear', () => {
  expect(outboxRows('c', events)).toEqual([
    {
      case_id: 'c',
      revision: 8,
      type: 'org.whenready.case.hold-placed',
      body: { reviewOn: '2026-12-01' },
      happened_at: AT,
    },
  ]);
});

it('tells other systems that a session took place, and nothing of its people', () => {
  const recorded = fact('session-recorded', {
    id: 'session-3',
    outcome: 'stopped',
    reason: 'felt-unsafe',
    attendance: [{ participant: 'p1', attended: 'late', reason: null }],
    byWhom: 'participant',
    who: 'p1',
    minutes: 20,
  });
  const [row] = outboxRows('c', numbered([recorded], { revision: 7, at: AT, by }));
  expect(row).toMatchObject({ body: { id: 'session-3', outcome: 'stopped' } });
  expect(JSON.stringify(row)).not.toMatch(/p1|unsafe/);
});
