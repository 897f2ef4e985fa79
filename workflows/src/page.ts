import { workflowInfo } from '@temporalio/workflow';
import type { Instant } from '@whenready/domain';
import type { Life } from './life.js';

/** About twenty commands: a cold case replays some 5 ms a command, and is to wake within 150 ms. */
const MOST_EVENTS = 120;
const MOST_MS = 90 * 24 * 3_600_000;

/** A run is a page of the case's story. It is full when the server says so, at 120 events, or after 90 days. */
export function pageIsFull(life: Life): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= MOST_EVENTS || Date.now() >= Date.parse(pageFullAt(life));
}

/** The moment, on the case's own clock, at which this run is too old to go on. */
export function pageFullAt({ pageBegan }: Life): Instant {
  return new Date(pageBegan + MOST_MS).toISOString();
}
