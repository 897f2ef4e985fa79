import type { TimelineEntry } from '@whenready/contracts';
import type { EventName } from '@whenready/domain';
import { label } from '../../words/labels.js';
import type { Vocabulary } from '../../words/vocabulary.js';

/** Entries that the clock's own bookkeeping makes: the picture shows them, the history need not. */
const QUIET: readonly EventName[] = ['clock-turned'];
const SHOWN = 25;

/**
 * The history, newest first.
 * @param all every entry; otherwise the newest {@link SHOWN}
 */
export function presentTimeline(entries: readonly TimelineEntry[], words: Vocabulary, all: boolean) {
  const told = entries.filter(({ type }) => !(QUIET as readonly string[]).includes(type));
  return {
    items: (all ? told : told.slice(0, SHOWN)).map((entry) => ({
      what: entry.what,
      at: entry.at,
      who: entry.by.name,
      badge: entry.by.role ? label('STAFF_ROLES', entry.by.role) : 'By itself',
      system: entry.by.kind === 'system',
      about: aboutText(entry, words),
      lines: entry.text?.split(/\r?\n/) ?? [],
    })),
    older: all ? 0 : Math.max(0, told.length - SHOWN),
  };
}

/** Whom an entry is about, by name, where it says so. */
function aboutText({ data }: TimelineEntry, words: Vocabulary): string | null {
  const participant = (data as { participant?: unknown } | null)?.participant;
  return typeof participant === 'string' ? words.person(participant) : null;
}
