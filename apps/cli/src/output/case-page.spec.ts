import { RehearsedService } from '../../test/rehearsed-service.js';
import { Player } from '../play/player.js';
import { REFERRAL } from '../rehearsal/referral.js';
import { casePage } from './case-page.js';

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
