import { continueAsNew, setHandler } from '@temporalio/workflow';
import { commandUpdate, stateQuery, type CaseStart } from '@whenready/contracts/caseWorkflow';
import { CHAPTERS } from './chapters/index.js';
import { take } from './take.js';
import { runEffects } from './effects.js';
import { firstLook } from './firstLook.js';
import { Life } from './life.js';
import { opening } from './opening.js';
import { pageIsFull } from './page.js';
import { keepTime } from './timekeeper.js';

/**
 * The life of a case: it is referred, found eligible, prepared, brought to communication and followed up; chapters may
 * come back. People's commands and passing time move it, each through the journal; the workflow keeps their order and
 * the time. It ends when the case is closed.
 */
export async function caseLifecycle(start: CaseStart): Promise<void> {
  const life = new Life(start);
  setHandler(stateQuery, () => life.state());
  setHandler(commandUpdate, (request) => take(life, request), { validator: (request) => firstLook(life, request) });

  if (!(await opening(life))) return;
  await Promise.race([story(life), keepTime(life), runEffects(life)]);
  if (life.openStage) await turnThePage(life, start);
}

/** Chapter by chapter, in whatever order the case takes them, to its close or to the end of the page. */
async function story(life: Life): Promise<void> {
  do {
    while (life.openStage && !pageIsFull(life)) await CHAPTERS[life.openStage].tell(life);
    await life.settled();
  } while (life.openStage && !pageIsFull(life));
}

/** Goes on in a new run, with a short history. */
function turnThePage(life: Life, start: CaseStart): Promise<never> {
  const { deadline, profile } = life;
  return continueAsNew<typeof caseLifecycle>({ ...start, profile, snapshot: life.snapshot(), deadline, reminders: [] });
}
