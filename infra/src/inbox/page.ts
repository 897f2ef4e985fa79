import type { InboxMessage } from './store.js';

/** The inbox as an HTML page: every message, newest first, its text as it was written. */
export function inboxPage(messages: readonly InboxMessage[]): string {
  const shown = messages.map(
    (message) => `<details><summary><strong>${escape(message.subject)}</strong> to ${escape(message.to.join(', '))}
<time datetime="${message.receivedAt}">${message.receivedAt}</time></summary><pre>${escape(message.text)}</pre></details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox (${messages.length})</title>
<style>body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
details{border-bottom:1px solid #999;padding:.5rem 0}time{color:#555;margin-left:1rem}pre{white-space:pre-wrap}</style>
</head><body><h1>Inbox</h1><p>Every email that Whenready sent here. Nothing left this machine.
<a href="/api/messages">As JSON</a></p>${shown.join('\n') || '<p>No messages yet.</p>'}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
