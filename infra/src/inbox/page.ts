import type { InboxMessage } from './store.js';

const KINDS = { email: 'Email', sms: 'Text', letter: 'Letter' } as const;
const PROVIDERS = { smtp: '', notify: ' by GOV.UK Notify’s stand-in', gateway: ' by the gateway’s stand-in' } as const;

/** The inbox as an HTML page: every email, text and letter, newest first, its text as it was written. */
export function inboxPage(messages: readonly InboxMessage[]): string {
  const shown = messages.map(
    (message) => `<details><summary>${KINDS[message.kind]}${PROVIDERS[message.provider]}
<strong>${escape(message.subject || message.text.slice(0, 40))}</strong> to ${escape(message.to.join(', '))}
${message.status ? `<em>${escape(message.status)}</em>` : ''}<time datetime="${message.receivedAt}">${message.receivedAt}</time></summary><pre>${escape(message.text)}</pre></details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox (${messages.length})</title>
<style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
details{border-bottom:1px solid #999;padding:.5rem 0}time{color:#555;margin-left:1rem}pre{white-space:pre-wrap}</style>
</head><body><h1>Inbox</h1><p>Every email, text and letter that Whenready sent here. Nothing left this machine.
<a href="/api/messages">As JSON</a></p>${shown.join('\n') || '<p>No messages yet.</p>'}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
