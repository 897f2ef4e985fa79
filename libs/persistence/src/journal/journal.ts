import { decide, type DecisionProfile, fold, isRefusal, numbered, type Case, type CaseEvent } from '@whenready/domain';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { summarise } from '../summary.js';
import { inTransaction } from '../transaction.js';
import { book, clashIn } from './bookings.js';
import { opening } from './opening.js';
import { eventsAfter, type Standing, standing } from './read.js';
import { JournalBehind, type ProfileOf, type RecordOutcome, type RecordRequest } from './request.js';
import { writeStops } from './stops.js';
import { write, writeAnswer } from './write.js';

/** The truth about every case: what happened, in order, decided and written under the case's lock. */
export class Journal {
  constructor(
    private readonly dataSource: DataSource,
    private readonly profileOf: ProfileOf,
  ) {}

  /**
   * Decides a command on the journal's own state and writes everything that follows from it, in one transaction.
   * The same command id with the same body gets its first answer again. Nothing remains of a refusal, nor of
   * a session whose people, room or facilitators another case takes up.
   * @throws what pg throws (`isStoreAway` tells a lost database), JournalBehind where the asker knows more than the
   * journal, and RangeError where the case id is no UUID
   */
  async record(request: RecordRequest): Promise<RecordOutcome> {
    const profile = await this.profileOf(request.profile.code, request.profile.version);
    let revision = 0;
    const recording = inTransaction(this.dataSource, opening(request.caseId, request.command.name), async (client) => {
      const found = await standing(client, request);
      revision = found.theCase?.revision ?? 0;
      if (revision < request.knownRevision) throw new JournalBehind(revision, request.knownRevision);
      return found.answer
        ? this.repeat(client, request, found, profile)
        : this.decideAndWrite(client, request, found, profile);
    });
    return recording.catch((error: unknown) => {
      const clash = clashIn(error);
      if (!clash) throw error;
      return { kind: 'refused', refusal: clash, revision };
    });
  }

  private async decideAndWrite(
    client: PoolClient,
    request: RecordRequest,
    { theCase: before, lastEventAt }: Standing,
    asked: DecisionProfile,
  ): Promise<RecordOutcome> {
    const { command, caseId, knownRevision } = request;
    const profile = before ? await this.pinned(before, asked) : asked;
    const now = lastEventAt && lastEventAt > request.now ? lastEventAt : request.now;
    const revision = before?.revision ?? 0;
    const facts = decide(before, command, profile, now);
    if (isRefusal(facts)) return { kind: 'refused', refusal: facts, revision };
    const events = numbered(facts, { revision, at: now, by: command.by });
    const after = fold(before, events);
    if (!after) throw new Error(`The domain took ${command.name} for a case that is not there.`);
    const then = await this.pinned(after, profile);
    const summary = summarise(after, then, now);
    const answer = JSON.stringify(summary);
    const clash = await book(client, after, events);
    if (clash) return { kind: 'refused', refusal: clash, revision };
    await writeStops(client, caseId, events);
    if (events.length > 0) await write(client, { request, now, before, after, events, summary, answer });
    else if (command.by.kind === 'staff') await writeAnswer(client, request, answer, revision);
    const missed = knownRevision < revision ? await eventsAfter(client, caseId, knownRevision) : events;
    return {
      kind: 'recorded',
      answer,
      events: missed,
      profile: unlessNamed(then, request),
      deadline: summary.nextDeadline?.at ?? null,
    };
  }

  private async repeat(
    client: PoolClient,
    request: RecordRequest,
    { answer, deadline, theCase }: Standing,
    asked: DecisionProfile,
  ): Promise<RecordOutcome> {
    if (!answer || answer.bodyHash !== request.bodyHash) return { kind: 'key-reused' };
    const behind = theCase !== null && request.knownRevision < theCase.revision;
    const events: CaseEvent[] = behind ? await eventsAfter(client, request.caseId, request.knownRevision) : [];
    const profile = theCase && unlessNamed(await this.pinned(theCase, asked), request);
    return { kind: 'recorded', answer: answer.text, events, profile, deadline };
  }

  private async pinned({ profile }: Case, asked: DecisionProfile): Promise<DecisionProfile> {
    return isVersion(asked, profile) ? asked : this.profileOf(profile.code, profile.version);
  }
}

type Version = Pick<DecisionProfile, 'code' | 'version'>;

const isVersion = (a: Version, b: Version): boolean => a.code === b.code && a.version === b.version;

/** What the asker does not know yet: the profile version that a case is pinned to, where a transfer has changed it. */
const unlessNamed = (pinned: DecisionProfile, { profile }: RecordRequest): DecisionProfile | null =>
  isVersion(pinned, profile) ? null : pinned;
