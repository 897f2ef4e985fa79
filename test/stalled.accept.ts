import { Client, Connection } from '@temporalio/client';
import { type StalledCase, TASK_QUEUE } from '@whenready/contracts';
import { environmentOf } from '@whenready/infra';
import { type CodecKeys, parseCodecKeys } from '@whenready/platform';
import { dayOf, opensOn } from '@whenready/domain';
import { decisionProfile, loadProfiles, profileByCode } from '@whenready/profiles';
import { connectTemporal } from '@whenready/platform/temporal';
import { as, HOME, inbox, running } from './harness/stack.js';
import { Coordinating } from './harness/wholeLife.js';

const PROFILE = 'avon-somerset-police';

it('a case past its service level is stalled, worst first, and its supervisor hears of it in the morning', async () => {
  const api = as('coordinator', PROFILE);
  const worse = await Coordinating.refer(api, PROFILE);
  const better = await Coordinating.refer(api, PROFILE);
  await worse.api.fastForward(worse.id, { days: 60 });
  await worse.api.do(worse.id, 'add-note', { note: 'Still nobody has looked at it.' });
  await better.api.fastForward(better.id, { days: 30 });
  expect((await worse.view()).whyWaiting.sentence).toMatch(/supervisor|service lead/);

  const { body } = await as('supervisor', PROFILE).send<StalledCase[]>('GET', '/api/stalled');
  const places = [worse, better].map((life) => body.findIndex((each) => each.id === life.id));
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(places[0]).toBeLessThan(places[1] ?? -1);
  expect(body[places[0] ?? 0]).toMatchObject({ stage: 'referral', serviceLevel: 5, why: expect.stringMatching(/\.$/) });

  const environment = environmentOf(HOME, 'rehearsal');
  const client = connectTemporal({
    address: running().urls.temporal,
    namespace: 'rehearsal',
    codecKeys: parseCodecKeys(environment.WHENREADY_CODEC_KEYS ?? '') as CodecKeys,
  });
  const anyDay = new Date(Date.now() + Math.floor(Math.random() * 900) * 86_400_000).toISOString();
  const { hours } = decisionProfile(profileByCode(loadProfiles(), PROFILE)!);
  const asOf = opensOn(dayOf(anyDay), hours);
  await client.workflow.execute('stalledDigest', { taskQueue: TASK_QUEUE, workflowId: `digest-${asOf}`, args: [asOf] });
  const mail = (await inbox()).filter((each) => each.text.includes(worse.reference));
  expect(mail.length).toBeGreaterThan(0);
  expect(`${mail[0]?.subject} ${mail[0]?.text}`).toMatch(better.reference);
  const went = mail.find(({ text }) => text.includes(`/cases/${worse.id}`));
  expect(went?.subject).toMatch(/tasks? waits? for you/);
  const names = ((await worse.view()).people ?? []).map((person) => person.name);
  for (const name of names) expect(mail[0]?.text).not.toContain(name);
  await client.connection.close();
}, 60_000);

it('the morning digest is a Schedule of the live space', async () => {
  const connection = await Connection.connect({ address: running().urls.temporal });
  const client = new Client({ connection, namespace: 'whenready' });
  const schedule = await client.schedule.getHandle('stalled-digest').describe();
  expect(schedule.state.paused).toBe(false);
  expect(schedule.info.nextActionTimes.length).toBeGreaterThan(0);
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Europe/London' });
  for (const time of schedule.info.nextActionTimes) expect(hour.format(time)).toBe('08');
  await connection.close();
}, 30_000);
