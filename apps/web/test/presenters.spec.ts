import type { CaseView } from '@whenready/contracts';
import { presentCase } from '../src/pages/case/case.presenter.js';
import { suggest } from '../src/pages/case/suggest.js';
import { presentCases } from '../src/pages/cases/cases.presenter.js';
import { listAddress, readListQuery } from '../src/pages/cases/list-query.js';
import { presentSignIn, safeReturn } from '../src/pages/sign-in/sign-in.presenter.js';
import { presentStalled } from '../src/pages/stalled/stalled.presenter.js';
import { eligible, meeting, referred, takenOn, waiting } from './cases.js';
import { COORDINATOR, type Story } from './story.js';

const NOW = '2026-11-22T10:00:00.000Z';
const DIRECTORY = { profiles: [], staff: [{ ...COORDINATOR, provider: null }], venues: [] };
const present = (story: Story) => presentCase(story.view(NOW), story.timeline(), DIRECTORY, NOW);
const linesOf = (story: Story, place: number) => present(story).path.words.lanes[place]!.lines;

describe('a case in words', () => {
  it('says for whom it waits, since when, until when and whose time it is', () => {
    const { waiting: why, tag } = present(waiting());
    expect(tag).toEqual({ text: 'Waiting: their choice', colour: 'purple' });
    expect(why.facts.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Waiting for: Amira Khan',
      'Since: 2 March 2026',
      'Until: 2 March 2027',
      'Whose time: Theirs, by choice',
      'What is next: We review the wait ourselves on Tuesday 2 February 2027.',
    ]);
  });

  it('tells the path stage by stage', () => {
    expect(present(waiting()).path.words.stages.map(({ name, text }) => `${name}: ${text}`)).toEqual([
      'Referral: done; began 12 January 2026',
      'Eligibility: done; began 14 January 2026',
      'Preparation: the case is here since 3 February 2026',
      'Communication: to come',
      'Follow-up: to come',
    ]);
  });

  it('tells each participant’s own track, the wait included', () => {
    expect(linesOf(waiting(), 0)).toEqual([
      'Is willing to take part: yes, 3 February 2026',
      'It is safe for them: yes, 3 February 2026',
      'Preparation: 3 of 8 topics',
      'Not ready yet: until 2 Mar 2027',
    ]);
    expect(linesOf(waiting(), 1)).toContain('Prepared on 19 February 2026');
    expect(linesOf(waiting(), 2)).toEqual(['Joined the case']);
    expect(linesOf(meeting(), 0)).toContain('Face to face, 3 Dec 2026: arranged');
  });

  it('adds up whose time it has been', () => {
    expect(present(waiting()).path.shares.map(({ text }) => text)).toEqual(['9 months their choice', '7 weeks ours']);
  });

  it('draws names safely, without a style in the picture', () => {
    const { svg } = present(
      referred('c', 'GLO-2026-0001', ['<b>Al & Co', 'Jay Marsh'], '2026-11-19T10:00:00.000Z'),
    ).path;
    expect(svg).toContain('&#60;b&#62;Al &#38; Co');
    expect(svg).not.toMatch(/style=|<b>/);
  });

  it('marks where a case ended and who withdrew', () => {
    const story = meeting();
    story.give('2026-08-01T10:00:00.000Z', 'withdraw', {
      participant: 'responsible',
      reason: 'changed-mind',
      textId: null,
    });
    expect(linesOf(story, 1)).toContain('Withdrew on 1 August 2026: changed their mind');
    story.give('2026-08-03T10:00:00.000Z', 'close', {
      outcome: 'not-proceeding',
      reason: 'changed-mind',
      textId: null,
    });
    const { path, tag } = present(story);
    expect(tag.text).toBe('Closed');
    expect(path.words.stages.at(-1)).toEqual({ name: 'Closed', text: 'Not going on, 3 August 2026' });
  });
});

describe('the suggested step', () => {
  const fresh = () => referred('c', 'GLO-2026-0001', ['Helen Ward', 'Liam Boyd'], '2026-11-02T10:00:00.000Z');
  const on = (story: Story): CaseView => story.view('2026-11-03T10:00:00.000Z');

  it('follows the life of a case', () => {
    expect(suggest(on(fresh()))?.name).toBe('accept');
    const taken = takenOn(fresh(), '2026-11-02T11:00:00.000Z');
    expect(suggest(on(taken))).toEqual({ name: 'record-requirement', about: { participant: 'harmed' } });
    const ready = eligible(taken, '2026-11-02T12:00:00.000Z');
    expect(suggest(on(ready))).toEqual({ name: 'record-preparation', about: { participant: 'harmed' } });
  });

  it('is none while somebody’s choice is waited for', () => {
    expect(suggest(waiting().view(NOW))).toBeNull();
  });
});

describe('lists', () => {
  const query = readListQuery({ tab: 'waiting', sort: '-reference', q: ' 0042 ', page: '2' });
  const counts = { open: 2, mine: 2, waiting: 1, stalled: 0, closed: 0 };

  it('keeps tab, order, search and page in the address, and nothing that it does not know', () => {
    expect(listAddress(query)).toBe('/cases?tab=waiting&sort=-reference&q=0042&page=2');
    expect(listAddress(readListQuery({ tab: 'none', sort: 'name', page: '-1', q: ['a'] }))).toBe('/cases');
  });

  it('tells a screen reader which column is sorted and which way', () => {
    const page = { items: [waiting().summary(NOW)], total: 21, page: 2, pageSize: 20 };
    const model = presentCases(page, counts, query, DIRECTORY, NOW);
    expect(model.columns.map(({ name, aria }) => [name, aria])).toEqual([
      ['Case', 'descending'],
      ['Stage', 'none'],
      ['Why it is waiting', undefined],
      ['Next date', 'none'],
      ['Coordinator', undefined],
    ]);
    expect(model.previous).toBe('/cases?tab=waiting&sort=-reference&q=0042');
    expect(model.next).toBeUndefined();
    expect(model.rows[0]).toMatchObject({ coordinator: 'Ruth Adeyemi', distance: 'in 10 weeks' });
  });

  it('says by how much a case is stalled', () => {
    const item = {
      id: 'c',
      reference: 'GLO-2026-0001',
      stage: 'eligibility',
      provider: null,
      coordinator: null,
    } as const;
    const reasons = ['service-level', 'no-owner'] as const;
    const stalled = { ...item, stalledSince: NOW, reasons, ourDays: 27, serviceLevel: 20, why: 'Waiting for us.' };
    expect(presentStalled([stalled], DIRECTORY).rows[0]).toMatchObject({
      over: '7 days',
      days: '27 of 20 working days',
      reasons: ['Our time in this stage has passed its service level', 'Nobody owns it'],
    });
  });
});

describe('signing in', () => {
  it('says how it is not configured where there are no demonstration users', () => {
    expect(presentSignIn([], '/cases').users).toEqual([]);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-out', 7, undefined])(
    'does not lead to %s',
    (to) => expect(safeReturn(to)).toBe('/cases'),
  );
});
