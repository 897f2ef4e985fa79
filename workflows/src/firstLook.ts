import type { CommandRequest } from '@whenready/contracts/caseWorkflow';
import { decide, isRefusal } from '@whenready/domain';
import { caseTime } from './command.js';
import { refused } from './failures.js';
import type { Life } from './life.js';

/**
 * The first look at a command, on the state that the workflow holds: most refusals end here, without a trace in the
 * history. It never runs on replay. A command that is to open the case goes straight to the journal, so that an
 * execution whose opening was refused knows of it and ends.
 * @throws ApplicationFailure `REFUSED`, naming the revision that was looked at
 */
export function firstLook(life: Life, { command, pastFirstLook }: CommandRequest): void {
  if (pastFirstLook || !life.goesOn) return;
  const decision = decide(life.case, command, life.profile, caseTime());
  if (isRefusal(decision)) throw refused(decision, life.revision);
}
