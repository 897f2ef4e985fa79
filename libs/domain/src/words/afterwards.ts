/** What comes of communication: measures, how people fare, complaints, and what a case must have before it ends. */

/** Why an agreed item is changed by both sides. */
export const AMENDS_CHANGE_REASONS = [
  'needs-longer',
  'no-longer-wanted',
  'no-longer-possible',
  'made-good-otherwise',
  'circumstances-changed',
] as const;
export type AmendsChangeReason = (typeof AMENDS_CHANGE_REASONS)[number];

export const AMENDS_CHANGES = ['new-date', 'dropped'] as const;
export type AmendsChange = (typeof AMENDS_CHANGES)[number];

/** What is asked on a scale from 1 to 5 before and after, as practitioners do; each answer is freely given. */
export const MEASURES = ['fear', 'anger', 'sleep', 'feelingSafe', 'feelingHeard', 'movingOn'] as const;
export type Measure = (typeof MEASURES)[number];
export type MeasureAnswers = Readonly<Record<Measure, number | null>>;

export const MEASURE_TIMES = ['before', 'after'] as const;
export type MeasureTime = (typeof MEASURE_TIMES)[number];

/** What is asked about the service itself; yes, no, or not said. */
export const FEEDBACK_QUESTIONS = ['satisfied', 'fairlyTreated', 'wouldRecommend'] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];

/** How someone fares when they are followed up. */
export const FARINGS = ['well', 'mixed', 'not-well'] as const;
export type Faring = (typeof FARINGS)[number];

export const COMPLAINT_SUBJECTS = ['service', 'practitioner', 'process', 'other'] as const;
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number];

export const COMPLAINT_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** What a service may ask of a case before it is closed as completed. */
export const CLOSING_REQUIREMENTS = [
  'outcome-agreement',
  'amends-settled',
  'follow-ups',
  'measures-offered',
  'no-open-complaint',
] as const;
export type ClosingRequirement = (typeof CLOSING_REQUIREMENTS)[number];
