import type { CaseCommandName, CommandBody } from '@whenready/contracts';
import { type Case, dayOf, type DecisionProfile, FEEDBACK_QUESTIONS, MEASURES, trackOf } from '@whenready/domain';
import type { NamelessAnswers, RecoverStore } from '@whenready/persistence';

/** Which fields of a command are promised to be nameless, and whose they are. */
interface Asked<N extends CaseCommandName> {
  readonly questions: readonly string[];
  readonly moment: (body: CommandBody<N>) => string;
  readonly person: (body: CommandBody<N>, theCase: Case) => string | undefined;
}

const ASKED: { readonly [N in CaseCommandName]?: Asked<N> } = {
  'record-measures': { questions: MEASURES, moment: ({ when }) => when, person: ({ participant }) => participant },
  'record-follow-up': {
    questions: FEEDBACK_QUESTIONS,
    moment: () => 'follow-up',
    person: ({ followUp }, { followUps }) => followUps.find(({ id }) => id === followUp)?.participant,
  },
};

/** The fields of a command that are kept apart on this profile; empty where nothing is promised. */
export const namelessFields = (name: CaseCommandName, profile: DecisionProfile): readonly string[] =>
  profile.feedback?.anonymous ? (ASKED[name]?.questions ?? []) : [];

/** A body without the fields that are kept apart: what is hashed, and what travels. */
export function without<T>(body: T, fields: readonly string[]): T {
  if (fields.length === 0 || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field))) as T;
}

/** The way of answers that are promised to be nameless: they are stored before their command, and never travel. */
export class Nameless {
  constructor(
    private readonly store: Pick<NamelessAnswers, 'keep' | 'release'>,
    private readonly cases: Pick<RecoverStore, 'one'>,
    /** Epoch milliseconds. */
    private readonly now: () => number,
  ) {}

  /** Keeps what was answered until the command is in the journal; answers that were left out are nowhere. */
  async keep<N extends CaseCommandName>(
    name: N,
    body: CommandBody<N>,
    { caseId, commandId, profile }: { caseId: string; commandId: string; profile: string },
  ): Promise<void> {
    const asked = ASKED[name] as Asked<N> | undefined;
    const theCase = (await this.cases.one(caseId))?.snapshot.case;
    const side = theCase && trackOf(theCase, asked?.person(body, theCase) ?? '')?.role;
    const answers = answersIn(body as Record<string, unknown>, asked?.questions ?? []);
    if (!asked || !side || Object.keys(answers).length === 0) return;
    await this.store.keep({
      caseId,
      commandId,
      profile,
      side,
      month: this.month(),
      moment: asked.moment(body),
      answers,
    });
  }

  /** Keeps what someone told by a link until its command is in the journal: of the service, or on the scales afterwards. */
  async keepSurvey(
    whose: { caseId: string; commandId: string; profile: string; side: string },
    moment: 'follow-up' | 'after',
    body: object,
  ): Promise<void> {
    const questions = moment === 'after' ? MEASURES : FEEDBACK_QUESTIONS;
    const answers = answersIn(body as Record<string, unknown>, questions);
    if (Object.keys(answers).length === 0) return;
    await this.store.keep({ ...whose, month: this.month(), moment, answers });
  }

  private month(): string {
    return dayOf(new Date(this.now()).toISOString()).slice(0, 7);
  }

  /** Counts what was accepted. What cannot be counted now is counted with the next. */
  async release(): Promise<void> {
    await this.store.release(this.now()).catch(() => undefined);
  }
}

function answersIn(body: Record<string, unknown>, questions: readonly string[]): Record<string, number> {
  const given = questions.map((question) => [question, body[question] ?? null] as const);
  return Object.fromEntries(given.filter(([, answer]) => answer !== null).map(([name, one]) => [name, Number(one)]));
}
