import { addDays } from '@whenready/domain';
import { as } from './harness/stack.js';
import { caseDay, Coordinating, mainPeople } from './harness/wholeLife.js';

/** One whole life per partnership, on the referral written from its page: what its page says it offers happens. */
const LIVES = [
  ['avon-somerset-partnership', 'ASP', 'face-to-face'],
  ['avon-somerset-police', 'ASC', 'virtual'],
  ['gloucestershire', 'GLO', 'face-to-face'],
  ['merseyside', 'MER', 'shuttle'],
  ['wiltshire', 'WIL', 'letter'],
] as const;

describe('a whole life on each partnership’s profile', () => {
  it.each(LIVES)(
    '%s: referral, eligibility, preparation, not ready yet, communication, follow-up',
    async (profile, prefix, format) => {
      const life = await Coordinating.refer(as('coordinator', profile), profile);
      expect(life.reference).toMatch(new RegExp(`^${prefix}-\\d{4}-\\d{4}$`));
      await life.takeOn();
      await life.meetRequirements();
      await life.prepareEveryone();
      const { harmed } = mainPeople(await life.view());
      await life.waitFor(harmed[0] ?? '', 120);
      if (format === 'letter') await life.write('explanation');
      else if (format === 'shuttle') await life.goBetween();
      else await life.meet(format, 30);
      await life.agree(40);
      await life.followUpAndClose();

      const view = await life.view();
      expect(view.stage).toBe('closed');
      expect(view.whyWaiting.sentence).toMatch(/^Closed on .* it can be reopened at any time\.$/);
      const timeline = await life.api.timeline(life.id);
      expect(timeline.map((entry) => entry.revision)).toEqual(timeline.map((_, place) => place + 1));
      const stages = timeline.filter((entry) => entry.type === 'stage-entered').map((entry) => entry.what);
      expect(stages).toEqual([
        'Moved from referral to eligibility',
        'Moved from eligibility to preparation',
        'Moved from preparation to communication',
        'Moved from communication to follow up',
        'Moved from follow up to closed',
      ]);
      expect(timeline.some((entry) => entry.type === 'readiness-date-reached')).toBe(true);
    },
    60_000,
  );

  it('comes back after two years into preparation, with its history', async () => {
    const life = await Coordinating.refer(as('coordinator', 'gloucestershire'), 'gloucestershire');
    await life.takeOn();
    await life.meetRequirements();
    await life.api.fastForward(life.id, { days: 730 });
    await life.api.do(life.id, 'close', { outcome: 'not-proceeding', reason: 'too-soon' });
    expect((await life.view()).stage).toBe('closed');
    const reopened = await life.api.do(life.id, 'reopen', { note: 'She called: she would like to try now.' });
    expect(reopened.stage).toBe('preparation');
    expect((await life.view()).case.tracks.every((track) => track.findings.willingness === undefined)).toBe(true);

    const [person = ''] = mainPeople(await life.view()).harmed;
    const date = addDays(await caseDay(life.api, life.id), 10);
    await life.api.do(life.id, 'agree-wait', {
      participant: person,
      until: { kind: 'date', date },
      contactBy: 'phone',
    });
    await life.api.fastForward(life.id, { days: 20 });
    const reached = (await life.api.timeline(life.id)).filter((entry) => entry.type === 'readiness-date-reached');
    expect((reached[0]?.at ?? '') >= date).toBe(true);
  }, 60_000);
});
