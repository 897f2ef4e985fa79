/** Participants' pages: answers and surveys by link, and forms that anyone may send. */
const OWN = /^\/(a|s|p)(\/|$)/;

/** True for a page of participants: no session, no header of the staff's, nothing that a browser keeps. */
export const isParticipantPath = (path: string): boolean => OWN.test(path);
