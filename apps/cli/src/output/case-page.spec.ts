import type { CaseView } from '@whenready/contracts';
import { casePage } from './case-page.js';

const view = {
  reference: 'WIL-2026-0001',
  stage: 'communication',
  stageSince: '2026-07-20T09:00:00.000Z',
  stalledSince: null,
  whyWaiting: {
    sentence: 'A letter is held for the person harmed until they ask for it.',
    until: null,
    next: 'We look.',
  },
  nextDeadlines: [],
  allowedCommands: [],
  people: [
    { id: 'p1', name: 'Maureen Tully' },
    { id: 'p2', name: 'Jamie Rudge' },
  ],
  case: {
    tracks: [],
    tasks: [],
    letters: [
      {
        ...{ id: 'letter-9', kind: 'apology', from: 'p2', to: 'p1', state: 'held' },
        ...{ stateSince: '2026-07-20T09:00:00.000Z', drafts: [{ text: 'draft-1' }, { text: 'draft-2' }] },
      },
    ],
    shuttles: [
      { id: 'shuttle-3', state: 'stopped', legs: [{ id: 'leg-4', from: 'p1', to: 'p2', state: 'passed-on' }] },
    ],
  },
} as unknown as CaseView;

test('a case shows its letters with their states and newest drafts, and its shuttles message by message', () => {
  const page = casePage(view);
  expect(page).toMatch(/letter-9 +apology +Jamie Rudge +Maureen Tully +draft-2 +held +20 Jul 2026/);
  expect(page).toMatch(/shuttle-3 +stopped\n +leg-4 +Maureen Tully +Jamie Rudge +passed-on/);
});
