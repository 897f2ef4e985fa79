import { ApiProblem } from '../errors/apiProblem.js';

/** An unknown draft and one of somebody else answer alike. */
export const draftNotFound = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'DRAFT_NOT_FOUND',
    message: 'There is no such draft among those you may see.',
    wayOut: 'Look it up in the list: GET /api/drafts.',
  });

/** Somebody has taken the draft. */
export const draftTaken = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'DRAFT_TAKEN',
    message: 'Somebody has taken this draft.',
    wayOut: 'Ask them, or go on with it: whoever sees a draft may write in it.',
  });

/** Nothing came in for that draft, or what came in has been deleted. */
export const originalNotFound = (): ApiProblem =>
  new ApiProblem(404, {
    code: 'ORIGINAL_NOT_FOUND',
    message: 'There is no message that this was made from, or it has been deleted.',
    wayOut: 'What is written in the draft itself: GET /api/drafts/<id>.',
  });

/** The draft has become a case. */
export const draftSubmitted = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'DRAFT_SUBMITTED',
    message: 'This draft has become a case.',
    wayOut: 'Go on with the case: the draft names it.',
  });

/** The draft is being made a case, and nobody knows yet whether it is one. */
export const draftBeingSubmitted = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'DRAFT_BEING_SUBMITTED',
    message: 'This draft is being made a case.',
    wayOut: 'Submit it again to learn the outcome: it never makes a second case.',
  });

/** The draft is over, and what was written in it is deleted. */
export const draftEnded = (): ApiProblem =>
  new ApiProblem(409, {
    code: 'DRAFT_ENDED',
    message: 'This draft has expired or was discarded; what was written in it is deleted.',
    wayOut: 'Begin a new one.',
  });
