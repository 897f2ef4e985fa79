import { campaign, summed, told } from './model/campaign.js';
import { rehearsal } from './model/space.js';

const { env } = process;
/** A campaign plays more of them (`npm run campaigns -- model`), and goes on from a place of its seed. */
const SEQUENCES = Number(env.WHENREADY_SEQUENCES ?? 200);
const SEED = Number(env.WHENREADY_SEED ?? 20_261_122);
const FROM = Number(env.WHENREADY_FROM ?? 0);
/** Cases in flight at once, which two cores can keep going. */
const AT_ONCE = 8;

it('the model and the running workflow agree over random sequences of commands, with time moving between them', async () => {
  const space = await rehearsal(AT_ONCE + 2);
  const began = Date.now();
  const size = { seed: SEED, from: FROM, count: SEQUENCES, atOnce: AT_ONCE };
  const results = await campaign(space, size, (played) => {
    if (env.WHENREADY_SEQUENCES && played % 100 === 0)
      process.stderr.write(`${played} of ${SEQUENCES} from place ${FROM} of seed ${SEED}\n`);
  }).finally(() => space.close());
  console.log(summed(results, SEED, (Date.now() - began) / 1000));
  expect(results.filter(({ failure }) => failure !== null).map((each) => told(each, SEED))).toEqual([]);
  expect(results).toHaveLength(SEQUENCES);
}, 5_400_000);
