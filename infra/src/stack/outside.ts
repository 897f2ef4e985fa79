import { join } from 'node:path';
import type { HomePaths } from '../home.js';
import { projectFolder } from '../project.js';
import { answersHttp, answersTcp } from '../supervise/answers.js';
import type { ChildSpec } from '../supervise/child.js';
import type { StackPorts } from './stack-ports.js';

/** The local inbox: it takes every email, and shows texts and letters too. */
export const inboxChild = ({ inbox, messages }: HomePaths, ports: StackPorts): ChildSpec => ({
  ...ourselves('inbox', [inbox, String(ports.smtp), String(ports.inbox), messages]),
  port: ports.inbox,
  ready: async () => (await answersTcp(ports.smtp)) && answersHttp(`http://127.0.0.1:${ports.inbox}/health`),
});

/** The stand-in of those who carry texts and letters, for both spaces. */
export const notifyChild = ({ home }: HomePaths, ports: StackPorts): ChildSpec => ({
  ...ourselves('notify', [home, String(ports.notify)]),
  port: ports.notify,
  ready: () => answersHttp(`http://127.0.0.1:${ports.notify}/health`),
});

const ourselves = (command: string, args: string[]) => ({
  name: command,
  command: process.execPath,
  args: [join(projectFolder(), 'infra', 'dist', 'main.js'), command, ...args],
});
