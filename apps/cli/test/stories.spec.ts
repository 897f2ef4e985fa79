import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferralBody } from '@whenready/contracts';
import { readReferral } from '../src/commands/refer.js';
import { DEMO_CASES, fromNowhere } from '../src/demo/cases.js';
import { variant } from '../src/demo/referrals.js';
import { Player } from '../src/play/player.js';
import { REFERRAL } from '../src/rehearsal/referral.js';
import { Rehearsal } from '../src/rehearsal/rehearsal.js';
import { tellStory } from '../src/rehearsal/story.js';
import { RehearsedService } from './rehearsed-service.js';

const examples = join(__dirname, '../../../examples');
const referrals = readdirSync(examples).map((name) => readReferral(join(examples, name)) as unknown as ReferralBody);

async function rehearse(start: string): Promise<{ lines: string[]; service: RehearsedService }> {
  const service = new RehearsedService(start);
  const lines: string[] = [];
  const player = await Player.refer(service.api(), service.api(), REFERRAL, 'story');
  await tellStory(await Rehearsal.of(player, (line) => lines.push(line), service.api('supervisor')), 'staff-1');
  return { lines, service };
}

describe('the story of fourteen months', () => {
  const starts = ['2026-11-22T10:00:00.000Z', '2027-03-26T18:30:00.000Z', '2027-06-30T08:00:00.000Z'];

  it.each([...starts, '2026-12-24T12:00:00.000Z', '2027-01-01T00:30:00.000Z', '2028-02-29T16:45:00.000Z'])(
    'comes to its end whenever it begins: %s',
    async (start) => {
      const { service } = await rehearse(start);
      const closed = service.cases.get('story-refer')?.held?.closed;
      expect(closed?.outcome).toBe('completed');
      const days = (Date.parse(closed?.at ?? '') - Date.parse(start)) / 86_400_000;
      expect(Math.round(days / 30.4)).toBe(14);
    },
  );

  it('tells who did what, whom it waits for, and which reminders went out', async () => {
    const { lines } = await rehearse('2026-11-23T10:00:00.000Z');
    const story = lines.join('\n');
    expect(story.match(/✉ Reminder sent by email — Maureen Tully/g)).toHaveLength(8);
    expect(story).toContain('Reminder not sent: ');
    expect(story).toContain('… Waiting for the person harmed, by their choice');
    expect(story).toContain('Priya Nair        Not ready yet: wait agreed until');
    expect(story.match(/Supervised on/g)).toHaveLength(5);
    expect(story).not.toContain('went up to');
    expect(story).not.toContain('Stalled');
  });
});

describe('demo cases', () => {
  it.each(referrals.map((referral) => [referral.profile, referral] as const))(
    'of %s stand as they should',
    async (_, referral) => {
      const service = new RehearsedService('2026-11-23T10:00:00.000Z');
      const staff = {
        referrer: service.api(),
        coordinator: service.api(),
        coordinatorId: 'staff-1',
        supervisor: service.api('supervisor'),
        supervisorId: 'supervisor',
      };
      const stages: string[] = [];
      for (const [place, { name, play }] of DEMO_CASES.entries())
        for (const time of ['first', 'again']) {
          const player = await Player.refer(staff.referrer, staff.coordinator, variant(referral, place), name);
          await play(player, staff);
          const { stage, case: held } = await player.view();
          if (time === 'first')
            stages.push(held.hold ? 'held' : held.tracks.some(({ wait }) => wait) ? 'waiting' : stage);
        }
      await Player.refer(staff.referrer, staff.coordinator, fromNowhere(variant(referral, 5)), 'triage');
      expect(stages).toEqual(['referral', 'waiting', 'held', 'communication', 'closed']);
      expect(service.cases.get('triage-refer')?.held?.routing.kind).toBe('triage');
    },
  );
});
