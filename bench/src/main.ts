import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { parseCodecKeys } from '@whenready/platform';
import { dataConverter } from '@whenready/platform/codec';
import { connectTemporal } from '@whenready/platform/temporal';
import { bareContender } from './bare/contender.js';
import { BARE_KINDS } from './bare/contract.js';
import { startBareWorker, stopBareWorker } from './bare/process.js';
import { liveOnce } from './life.js';
import { describeMachine } from './machine.js';
import { measure } from './measure/all.js';
import { readOptions } from './options.js';
import { page } from './report/markdown.js';
import { joinStack } from './stack.js';
import { joinWhenready } from './whenready/join.js';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const bench = joinStack();
  const keys = parseCodecKeys(bench.env.WHENREADY_CODEC_KEYS ?? '');
  if (typeof keys === 'string') throw new Error(keys);
  const client = connectTemporal({ address: bench.run.urls.temporal, namespace: 'whenready', codecKeys: keys });
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const bareWorker = await startBareWorker(bench.env);
  try {
    const bare = BARE_KINDS.map((kind) => bareContender(client, kind));
    const whenready = options.bareOnly ? [] : [await joinWhenready(bench)];
    const contenders = [...whenready, ...bare];
    say('warming up');
    for (const one of contenders) for (let time = 0; time < 10; time += 1) await liveOnce(one);
    const measured = await measure({ bench, client, converter: dataConverter(keys), contenders, options, say });
    const day = new Date().toISOString().slice(0, 10);
    const text = page({ day, machine: await describeMachine(bench, client), ...measured });
    console.log(text);
    if (!options.page) return;
    mkdirSync(dirname(options.page), { recursive: true });
    writeFileSync(options.page, text);
    say(`written to ${options.page}`);
  } finally {
    await stopBareWorker(bareWorker);
    await client.connection.close();
  }
}

const say = (line: string): void => console.log(`  ${line}`);

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error);
  process.exitCode = 1;
});
