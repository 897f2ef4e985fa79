import { type Case, type Command, decide, evolve, isRefusal, nextDeadline, numbered } from '@whenready/domain';
import { PROFILE } from '../../libs/domain/test/lives.js';
import { STARTS } from '../../libs/domain/test/starts.js';
import { Model, type Written } from './model.js';
import { opening } from './opening.js';

const AGREED = STARTS.length - 1;
const named = { caseId: '3e0c1a52-0000-4000-8000-000000000002', reference: 'TST-2026-0002' };

/** A journal that was written as it should be, and a model that knows what was given to it. */
function lived(): { model: Model; written: Written[] } {
  const model = new Model(PROFILE);
  let theCase: Case | null = null;
  const written = opening(AGREED, PROFILE, '2026-03-02T10:00:00.000Z', named).flatMap(({ at, command }) => {
    const known = theCase && { revision: theCase.revision, due: nextDeadline(theCase, PROFILE)?.at };
    const id = command.name === 'time-passed' ? `time-${known?.due}-${known?.revision}` : command.id;
    if (command.name !== 'time-passed') model.send(command);
    const facts = decide(theCase, command, PROFILE, at);
    if (isRefusal(facts)) throw new Error(facts.code);
    const events = numbered(facts, { revision: theCase?.revision ?? 0, at, by: command.by });
    theCase = events.reduce<Case | null>(evolve, theCase);
    return events.length > 0 ? [{ commandId: id, events }] : [];
  });
  return { model, written };
}

const isTime = ({ commandId }: Written) => commandId.startsWith('time-');
const byStaff = ({ events }: Written) => events[0]?.by.kind === 'staff';
const moved = (each: Written, minutes: number): Written => ({
  ...each,
  events: each.events.map((event) => ({
    ...event,
    at: new Date(Date.parse(event.at) + minutes * 60_000).toISOString(),
  })),
});

/** The same journal with one group of events changed: the first for which it holds. */
const changing = (written: Written[], which: (each: Written) => boolean, change: (each: Written) => Written[]) => {
  const place = written.findIndex(which);
  expect(place).toBeGreaterThan(-1);
  return written.flatMap((each, n) => (n === place ? change(each) : [each]));
};

it('agrees with a journal that was written as the domain decides', () => {
  const { model, written } = lived();
  model.take(written);
  expect(model.theCase?.stage).toBe('follow-up');
  expect(model.deadlines).toBeGreaterThan(0);
  expect(model.deadline).not.toBeNull();
});

it.each<[string, (written: Written[]) => Written[], RegExp]>([
  ['a deadline that passed early', (all) => changing(all, isTime, (each) => [moved(each, -1)]), /next deadline is/],
  ['a deadline that passed late', (all) => changing(all, isTime, (each) => [moved(each, 2)]), /did not fire in time/],
  ['a deadline that never passed', (all) => all.filter(byStaff), /did not fire in time/],
  [
    'another deadline than was due',
    (all) =>
      changing(all, isTime, (each) => [{ ...each, commandId: each.commandId.replace(/^time-2026/, 'time-2027') }]),
    /The deadline that passed/,
  ],
  [
    'a command nobody gave',
    (all) =>
      changing(
        all,
        () => true,
        (each) => [{ ...each, commandId: 'x' }],
      ),
    /Nobody gave/,
  ],
  [
    'an event that is missing',
    (all) =>
      changing(
        all,
        ({ events }) => events.length > 1,
        (each) => [{ ...each, events: each.events.slice(1) }],
      ),
    /The events of/,
  ],
  [
    'a gap in the revisions',
    (all) =>
      changing(
        all,
        ({ events }) => events.length > 1,
        (each) => [{ ...each, events: each.events.map((event) => ({ ...event, revision: event.revision + 1 })) }],
      ),
    /The events of/,
  ],
])('disagrees with %s', (_what, change, expected) => {
  const { model, written } = lived();
  expect(() => model.take(change(written))).toThrow(expected);
});

it('disagrees with a refusal that it would not give, and with a yes to what it refuses', () => {
  const { model, written } = lived();
  model.take(written);
  const by = { kind: 'staff', id: 's', role: 'coordinator' } as const;
  const note: Command = { name: 'add-note', id: 'n', by, payload: { textId: 't' } };
  const accept: Command = { name: 'accept', id: 'a', by, payload: {} };
  expect(() => model.refuses(note, 'CASE_CLOSED', model.revision, [model.lastEventAt])).toThrow(/says yes/);
  expect(() => model.refuses(accept, 'CASE_CLOSED', model.revision, [model.lastEventAt])).toThrow(/ALREADY_ACCEPTED/);
  expect(() => model.refuses(accept, 'ALREADY_ACCEPTED', model.revision, [model.lastEventAt])).not.toThrow();
  expect(() => model.changesNothing(note, model.revision, [model.lastEventAt])).toThrow(/left nothing/);
  model.send(accept);
  const event = { ...written[0]!.events[0]!, at: model.lastEventAt };
  expect(() => model.take([{ commandId: accept.id, events: [event] }])).toThrow(/the model says ALREADY_ACCEPTED/);
});
