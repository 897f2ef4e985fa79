import { FORMATS, type FormatCode } from '@whenready/domain';
import { loadProfiles } from '@whenready/profiles';
import { as } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILES = loadProfiles();
const ALONE = PROFILES.flatMap(({ code, formats }) => formats.map((format) => [code, [format.code]] as const));
const offering = (pair: readonly FormatCode[]) =>
  PROFILES.filter(({ formats }) => pair.every((one) => formats.some(({ code }) => code === one)));
/** Each pair on one of the profiles that offer both. */
const PAIRS = FORMATS.flatMap((one, place) => FORMATS.slice(place + 1).map((other) => [one, other] as const)).map(
  (pair, place) => [offering(pair)[place % offering(pair).length]?.code ?? '', pair] as const,
);

/** People communicate in one format. */
const communicate: Readonly<Record<FormatCode, (life: Coordinating) => Promise<unknown>>> = {
  'face-to-face': (life) => life.meet('face-to-face', 20),
  virtual: (life) => life.meet('virtual', 20),
  shuttle: (life) => life.goBetween(),
  letter: (life) => life.write('explanation'),
};

describe('formats, one or a combination', () => {
  it.each([...ALONE, ...PAIRS])(
    '%s: a whole life by %j',
    async (profile, formats) => {
      const life = await Coordinating.refer(as('coordinator', profile), profile);
      await life.takeOn();
      await life.meetRequirements();
      await life.prepareEveryone();
      for (const format of formats) await communicate[format](life);
      await life.agree(30);
      await life.followUpAndClose();
      const { closed, sessions, letters, shuttles } = (await life.view()).case;
      expect(closed?.outcome).toBe('completed');
      const done = [
        ...sessions.filter(({ outcome }) => outcome === 'held').map(({ format }) => format),
        ...shuttles.filter(({ state }) => state === 'ended').map((): FormatCode => 'shuttle'),
        ...letters.filter(({ state }) => state === 'released').map((): FormatCode => 'letter'),
      ];
      expect(done.sort()).toEqual([...formats].sort());
    },
    90_000,
  );
});
