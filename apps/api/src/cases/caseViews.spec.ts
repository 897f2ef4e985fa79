import { decisionProfile, loadProfiles, profileByCode } from '@whenready/profiles';
import { Life, referred } from '../../../../libs/domain/test/lives.js';
import { letterHeld } from '../../../../libs/domain/test/correspondence.js';
import { CaseViews } from './caseViews.js';

const profile = decisionProfile(profileByCode(loadProfiles(), 'wiltshire')!);
const views = new CaseViews({ pinned: async () => profile, profiles: [] }, (last) => last ?? '', {
  byId: async () => null,
});
const stored = (life: Life) => ({ case: life.case, profile: life.case.profile, lastEventAt: life.now }) as never;

test('whoever referred sees how far a case is, and nothing of what its people chose', async () => {
  const life = letterHeld();
  expect((await views.summary(stored(life))).whyWaiting.sentence).toMatch(/letter is held/);
  const outline = await views.outline(stored(life));
  expect(outline.whyWaiting.sentence).toMatch(/^In (preparation|communication) since /);
  expect(JSON.stringify(outline)).not.toMatch(/letter|p1|p2/);
  expect((await views.outline(stored(referred()))).whyWaiting.sentence).toMatch(/^In referral since /);
});
