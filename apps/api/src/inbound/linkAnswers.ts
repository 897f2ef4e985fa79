import { createHash } from 'node:crypto';
import {
  type AnswerBody,
  answerBody,
  type AnswerTaken,
  type LinkView,
  type SurveyBody,
  surveyBody,
} from '@whenready/contracts';
import { type Answer, dayOf, type Instant, type MeasureAnswers, MEASURES } from '@whenready/domain';
import type { AnswerLink, LinkStore, LinkUse, RecoverStore } from '@whenready/persistence';
import { v5 } from 'uuid';
import { canonicalJson } from '../commands/bodyHash.js';
import type { Nameless } from '../commands/nameless.js';
import { invalid } from '../errors/problems.js';
import { checked } from '../errors/zodFields.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';
import type { CheckWords } from './checkWords.js';
import { commandOf, type StoredSurvey } from './giving.js';
import type { InboundGiver } from './inboundGiver.js';
import { answersTo, type FoundLink, linkView, needsCheckWord } from './linkViews.js';
import { linkExpired, linkUnknown, linkUsed, noCheckWord, wrongCheckWord } from './problems.js';

/** Namespace of the ids of what is answered by a link: drawn once at random, and never changed. */
const ANSWERS_BY_LINK = '5b7a1c5e-0b8e-4a53-a2a6-8b1c8f0f7d11';

export interface LinkParts {
  readonly links: Pick<LinkStore, 'look' | 'takeTry' | 'use'>;
  readonly cases: Pick<RecoverStore, 'one'>;
  readonly profiles: Pick<ProfileDirectory, 'pinned' | 'profiles'>;
  readonly checkWords: CheckWords;
  readonly nameless: Pick<Nameless, 'keepSurvey'>;
  readonly giver: Pick<InboundGiver, 'soon'>;
  readonly now: () => Instant;
}

/** What people may do with a link, without a login: look at it as often as they like, and answer once. */
export class LinkAnswers {
  constructor(private readonly parts: LinkParts) {}

  /**
   * What the page of a link shows. Nothing changes.
   * @throws ApiProblem 404 or 410
   */
  async show(token: string): Promise<LinkView> {
    const found = await this.find(token);
    if (found.link.expiresAt <= this.parts.now() && !found.link.used) throw linkExpired();
    return linkView(found);
  }

  /**
   * Takes an answer. The same again gets the same answer. STOP needs no second thing, is taken from a used or expired
   * link too, and is in force when this comes back.
   * @throws ApiProblem 404, 409, 410, 403 or 422
   */
  async answer(token: string, body: unknown): Promise<AnswerTaken> {
    const { answer, until = null, checkWord } = checked(answerBody, body);
    const taken = { answer, until };
    const use = this.useOf(token, { kind: 'answer', said: answer, until, body: null }, canonicalJson(taken));
    if (answer !== 'stop') {
      const found = await this.find(token);
      if (found.link.answer?.bodyHash === use.bodyHash) return taken;
      this.mustFit(found.link, answer, until);
      await this.mustKnowTheWord(token, found, checkWord);
    }
    await this.use(token, use);
    return taken;
  }

  /**
   * Takes what someone tells of the service. What is promised to be nameless is kept apart, and counted once the case
   * has been told that answers came.
   * @throws ApiProblem 404, 409, 410, 403 or 422
   */
  async survey(token: string, body: unknown): Promise<{ taken: true }> {
    const { checkWord, ...asked } = checked(surveyBody, body);
    const found = await this.find(token);
    if (found.link.kind !== 'survey') throw linkUnknown();
    const use = this.useOf(token, { kind: 'survey', said: null, until: null, body: null }, 'survey');
    if (found.link.answer?.bodyHash === use.bodyHash) return { taken: true };
    this.mustBeOpen(found.link);
    const anonymous = found.profile.feedback?.anonymous ?? false;
    const stored = storedSurvey(asked, anonymous);
    await this.mustKnowTheWord(token, found, checkWord);
    if (anonymous) await this.keepApart(use.id, found, asked);
    await this.use(token, { ...use, body: JSON.stringify(stored) });
    return { taken: true };
  }

  private async find(token: string): Promise<FoundLink> {
    const link = await this.parts.links.look(token);
    const stored = link && (await this.parts.cases.one(link.caseId));
    if (!stored) throw linkUnknown();
    const profile = await this.parts.profiles.pinned(stored.profile);
    const service = this.parts.profiles.profiles.find(({ code }) => code === profile.code) ?? null;
    return { link, theCase: stored.snapshot.case, profile, service };
  }

  private mustBeOpen({ used, expiresAt }: AnswerLink): void {
    if (used) throw linkUsed();
    if (expiresAt <= this.parts.now()) throw linkExpired();
  }

  private mustFit(link: AnswerLink, answer: Answer, until: AnswerBody['until']): void {
    if (link.kind !== 'answer') throw linkUnknown();
    this.mustBeOpen(link);
    if (!answersTo(link.purpose).includes(answer))
      throw invalid([{ field: 'answer', message: `Choose one of: ${answersTo(link.purpose).join(', ')}` }]);
    if (until && until <= dayOf(this.parts.now()))
      throw invalid([{ field: 'until', message: 'Enter a day after today' }]);
  }

  /** One of the few tries is taken before the word is compared, so that many at once get no more of them. */
  private async mustKnowTheWord(token: string, found: FoundLink, word: AnswerBody['checkWord']): Promise<void> {
    if (!needsCheckWord(found)) return;
    if (!word) throw invalid([{ field: 'checkWord', message: 'Enter the word that you agreed with us' }]);
    const left = await this.parts.links.takeTry(token);
    if (left === null) throw linkUsed();
    const { caseId, participant } = found.link;
    const right = await this.parts.checkWords.matches(caseId, participant, word);
    if (right === null) throw noCheckWord();
    if (!right) throw wrongCheckWord(left);
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

  private async keepApart(id: string, { link, theCase, profile }: FoundLink, asked: Asked): Promise<void> {
    const { caseId, participant } = link;
    const side = theCase.tracks.find((track) => track.id === participant)?.role;
    if (!side) return;
    const person = { caseId, profile: profile.code, side };
    await this.parts.nameless.keepSurvey({ ...person, commandId: commandOf(id, link, 'survey') }, 'follow-up', asked);
    await this.parts.nameless.keepSurvey({ ...person, commandId: commandOf(id, link, 'scales') }, 'after', asked);
  }
}

type Asked = Omit<SurveyBody, 'checkWord'>;

/** What waits to be given to the case: of what is nameless, only that there was something. */
function storedSurvey(asked: Asked, anonymous: boolean): StoredSurvey {
  if (anonymous && (asked.text || asked.faring))
    throw invalid([
      { field: asked.text ? 'text' : 'faring', message: 'These answers are kept without your name: leave this out' },
    ]);
  const { satisfied, fairlyTreated, wouldRecommend, faring, text } = asked;
  const answered = MEASURES.some((measure) => asked[measure] !== null);
  const scale = (measure: (typeof MEASURES)[number]) => (anonymous ? null : asked[measure]);
  const scales = answered
    ? (Object.fromEntries(MEASURES.map((measure) => [measure, scale(measure)])) as unknown as MeasureAnswers)
    : null;
  const said = anonymous
    ? { satisfied: null, fairlyTreated: null, wouldRecommend: null }
    : { satisfied, fairlyTreated, wouldRecommend };
  return { ...said, faring, scales, text: text ?? null };
}
