import { createHash, randomUUID } from 'node:crypto';
import {
  type LinkAnswerBody,
  linkAnswerBody,
  type LinkTaken,
  type LinkView,
  type SurveyBody,
  surveyBody,
} from '@whenready/contracts';
import { type Answer, dayOf, type Instant, type MeasureAnswers, MEASURES } from '@whenready/domain';
import { type AnswerLink, type LinkStore, type LinkUse, type RecoverStore, isCheckWord } from '@whenready/persistence';
import { v5 } from 'uuid';
import { canonicalJson } from '../commands/bodyHash.js';
import type { Nameless } from '../commands/nameless.js';
import { invalid } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import { serviceCard } from '../profiles/serviceCard.js';
import { commandOf, type StoredSurvey } from './giving.js';
import type { InboundGiver } from './inboundGiver.js';
import { answersTo, type FoundLink, isAnonymous, linkView, needsCheckWord } from './linkViews.js';
import { linkExpired, linkLocked, linkUnknown, linkUsed, wrongCheckWord } from './problems.js';

/** Namespace of the ids of what is answered by a link: drawn once at random, and never changed. */
const ANSWERS_BY_LINK = '5b7a1c5e-0b8e-4a53-a2a6-8b1c8f0f7d11';

export interface LinkParts {
  readonly links: Pick<LinkStore, 'look' | 'takeTry' | 'use' | 'checkWordOf'>;
  readonly cases: Pick<RecoverStore, 'one'>;
  readonly profiles: Pick<ProfileDirectory, 'pinned' | 'profiles'>;
  readonly nameless: Pick<Nameless, 'keepSurvey' | 'release'>;
  readonly giver: Pick<InboundGiver, 'soon'>;
  readonly now: () => Instant;
}

/** What people may do with a link, without a login: look at it as often as they like, and answer once. */
export class LinkAnswers {
  constructor(private readonly parts: LinkParts) {}

  /**
   * What the page of a link shows; of one that is used or too old as well. Nothing changes.
   * @throws ApiProblem 404
   */
  async show(token: string): Promise<LinkView> {
    return linkView(await this.find(token), this.parts.now());
  }

  /**
   * Takes an answer. The same again gets the same answer. STOP needs no second thing, is taken from a used or expired
   * link too, and each time anew: messages may have been resumed since. It is in force when this comes back.
   * @throws ApiProblem 404, 410, 403, 423 or 422
   */
  async answer(token: string, body: unknown): Promise<LinkTaken> {
    const { answer, until = null, checkWord } = checked(linkAnswerBody, body);
    const use = this.useOf(
      token,
      { kind: 'answer', said: answer, until, body: null, comment: null },
      canonicalJson({ answer, until }),
    );
    const found = await this.find(token);
    const taken: LinkTaken = { taken: true, profile: found.service };
    if (answer === 'stop') {
      await this.use(token, { ...use, id: randomUUID() });
      return taken;
    }
    if (found.link.answer?.bodyHash === use.bodyHash) return taken;
    this.mustFit(found.link, answer, until);
    await this.mustKnowTheWord(token, found, checkWord);
    await this.use(token, use);
    return taken;
  }

  /**
   * Takes what someone tells of the service. What is promised to be nameless is kept apart, and counted once the case
   * has been told that answers came.
   * @throws ApiProblem 404, 410, 403, 423 or 422
   */
  async survey(token: string, body: unknown): Promise<LinkTaken> {
    const { checkWord, ...asked } = checked(surveyBody, body);
    const use = this.useOf(token, { kind: 'survey', said: null, until: null, body: null, comment: null }, 'survey');
    const found = await this.find(token);
    const taken: LinkTaken = { taken: true, profile: found.service };
    if (found.link.kind !== 'survey') throw linkUnknown();
    if (found.link.answer?.bodyHash === use.bodyHash) return taken;
    this.mustBeOpen(found.link);
    await this.mustKnowTheWord(token, found, checkWord);
    const apart = isAnonymous(found);
    if (apart) await this.keepApart(use, found, asked);
    const comment = apart ? namelessComment(asked.comment, found.profile.code, use.at) : null;
    await this.use(token, { ...use, body: JSON.stringify(storedSurvey(asked, apart)), comment });
    if (comment) await this.parts.nameless.release();
    return taken;
  }

  private async find(token: string): Promise<FoundLink> {
    const link = await this.parts.links.look(token);
    const stored = link && (await this.parts.cases.one(link.caseId));
    const service = stored && this.parts.profiles.profiles.find(({ code }) => code === stored.profile.code);
    if (!service) throw linkUnknown();
    const profile = await this.parts.profiles.pinned(stored.profile);
    return { link, theCase: stored.snapshot.case, profile, service: serviceCard(service) };
  }

  private mustBeOpen({ used, answer, expiresAt }: AnswerLink): void {
    if (used) throw answer ? linkUsed() : linkLocked();
    if (expiresAt <= this.parts.now()) throw linkExpired();
  }

  private mustFit(link: AnswerLink, answer: Answer, until: LinkAnswerBody['until']): void {
    if (link.kind !== 'answer') throw linkUnknown();
    this.mustBeOpen(link);
    if (!answersTo(link.purpose).includes(answer))
      throw invalid([{ field: 'answer', message: `Choose one of: ${answersTo(link.purpose).join(', ')}` }]);
    if (until && until <= dayOf(this.parts.now()))
      throw invalid([{ field: 'until', message: 'Enter a day after today' }]);
  }

  /** One of the few tries is taken before the word is compared, so that many at once get no more of them. */
  private async mustKnowTheWord(token: string, found: FoundLink, word: LinkAnswerBody['checkWord']): Promise<void> {
    if (!needsCheckWord(found)) return;
    if (!word) throw invalid([{ field: 'checkWord', message: 'Enter the word that you agreed with us' }]);
    const left = await this.parts.links.takeTry(token);
    if (left === null) throw linkLocked();
    const { caseId, participant } = found.link;
    const kept = await this.parts.links.checkWordOf(caseId, participant);
    if (kept === null) throw linkLocked();
    if (!(await isCheckWord(kept, word))) throw wrongCheckWord(left);
  }

  private useOf(token: string, use: Omit<LinkUse, 'id' | 'at' | 'bodyHash'>, said: string): LinkUse {
    const bodyHash = createHash('sha256').update(said).digest('hex');
    const id = v5(`${createHash('sha256').update(token).digest('hex')}/${bodyHash}`, ANSWERS_BY_LINK);
    return { ...use, id, bodyHash, at: this.parts.now() };
  }

  private async use(token: string, use: LinkUse): Promise<void> {
    const used = await this.parts.links.use(token, use);
    if (used === 'unknown') throw linkUnknown();
    if (used === 'expired') throw linkExpired();
    if (used === 'used') throw linkUsed();
    this.parts.giver.soon(use.id);
  }

  private async keepApart(use: LinkUse, { link, theCase, profile }: FoundLink, asked: Asked): Promise<void> {
    const { id } = use;
    const { caseId, participant } = link;
    const side = theCase.tracks.find((track) => track.id === participant)?.role;
    if (!side) return;
    const person = { caseId, profile: profile.code, side };
    await this.parts.nameless.keepSurvey({ ...person, commandId: commandOf(id, link, 'survey') }, 'follow-up', asked);
    await this.parts.nameless.keepSurvey({ ...person, commandId: commandOf(id, link, 'scales') }, 'after', asked);
  }
}

type Asked = Omit<SurveyBody, 'checkWord'>;

/** Words without a name go to the service's list, as of the day alone: nothing in them tells by which link they came. */
const namelessComment = (body: string | null | undefined, profile: string, now: Instant): LinkUse['comment'] =>
  body ? { profile, day: dayOf(now), body } : null;

/** What waits to be given to the case; of what is nameless, only that there was something. */
function storedSurvey(asked: Asked, anonymous: boolean): StoredSurvey {
  const { satisfied, fairlyTreated, wouldRecommend, comment } = asked;
  const kept = <T>(answer: T): T | null => (anonymous ? null : answer);
  const scales = Object.fromEntries(MEASURES.map((measure) => [measure, kept(asked[measure])]));
  return {
    satisfied: kept(satisfied),
    fairlyTreated: kept(fairlyTreated),
    wouldRecommend: kept(wouldRecommend),
    faring: null,
    scales: MEASURES.some((measure) => asked[measure] !== null) ? (scales as unknown as MeasureAnswers) : null,
    text: kept(comment || null),
  };
}
