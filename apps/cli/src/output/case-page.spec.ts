import type { CaseView, LikelyDuplicate } from '@whenready/contracts';
import { RehearsedService } from '../../test/rehearsed-service.js';
import { Player } from '../play/player.js';
import { REFERRAL } from '../rehearsal/referral.js';
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
  crimeReference: 'GC/1234/26',
  links: [{ id: 'x', kind: 'related', since: '2026-07-20T09:00:00.000Z', reference: null, stage: null }],
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

test('a case shows how to reach those who told it', () => {
  const told = { order: ['sms'], weekdays: [], from: null, until: '12:00', seenBy: {}, voicemail: false };
  const track = { id: 'p1', role: 'person-harmed', supports: null, needs: [], findings: {}, wishes: [], contact: {} };
  const tracks = [
    { ...track, safeContact: { ...told, format: 'standard' } },
    { ...track, id: 'p2', safeContact: null },
  ];
  const page = casePage({ ...view, case: { ...view.case, tracks } } as unknown as CaseView);
  expect(page).toMatch(/How to reach them\n[\s\S]*p1 +Text; any day until 12:00; no voicemail/);
  expect(casePage(view)).not.toContain('How to reach them');
});

test('a case shows its letters with their states and newest drafts, and its shuttles message by message', () => {
  const page = casePage(view);
  expect(page).toMatch(/letter-9 +apology +Jamie Rudge +Maureen Tully +draft-2 +held +20 Jul 2026/);
  expect(page).toMatch(/shuttle-3 +stopped\n +leg-4 +Maureen Tully +Jamie Rudge +passed-on/);
});

test('a case shows what it is linked with, and what may be about the same', () => {
  const alike = { reference: 'GLO-2026-0007', stage: 'referral', reasons: ['same-email', 'similar-name'] };
  const page = casePage(view, [alike as unknown as LikelyDuplicate]);
  expect(page).toContain('crime reference GC/1234/26');
  expect(page).toMatch(/one you may not see +related +20 Jul 2026/);
  expect(page).toMatch(/GLO-2026-0007 +referral +same-email, similar-name/);
});

it('shows whom supporters are there for, what people need, and what they would like', async () => {
  const api = new RehearsedService('2026-11-23T10:00:00.000Z').api();
  const player = await Player.refer(api, api, REFERRAL, 'page');
  const { id = '' } = (await player.mains())[0] ?? {};
  await player.give('record-needs', { participant: id, needs: ['hearing-loop'], language: 'cy' });
  await player.give('add-participant', { role: 'interpreter', name: 'Ines Roe', supports: id });
  const view = await player.view();
  const lines = casePage({ ...view, allowedCommands: [] }).split('\n');
  expect(lines.find((line) => line.includes('supporter'))).toContain('supporter of Maureen Tully');
  expect(lines.find((line) => line.startsWith(id))).toMatch(/Maureen Tully +hearing-loop, speaks cy/);
  expect(lines.find((line) => line.includes('interpreter'))).toContain('interpreter of Maureen Tully');
});
