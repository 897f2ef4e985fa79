import type { DecisionProfile, ProfileArea } from '@whenready/domain/profile';
import { CHANNELS } from '@whenready/domain/words';
import type { ServiceProfile } from './schema/profile.js';

/** Of versions that were stored before it was asked. */
const WARN_DAYS_BEFORE = 7;

/** The slice of a profile that a case decides by: what its workflow carries, under 4 KB as JSON. */
export function decisionProfile(profile: ServiceProfile): DecisionProfile {
  const { weekdays, opens, closes, quietFrom, quietUntil } = profile.hours;
  const { reviewEveryDays, nudgeAtLeastEveryDays, nudgesAtMost } = profile.waits;
  return {
    code: profile.code,
    version: profile.version,
    prefix: profile.prefix,
    areas: profile.areas.map((area) => decisionArea(area, profile.contracts)),
    formats: profile.formats.map((format) => format.code),
    serviceLevels: profile.serviceLevels.workingDays,
    hours: { weekdays, opens, closes, quietFrom, quietUntil },
    waits: { reviewEveryDays, nudgeAtLeastEveryDays, nudgesAtMost },
    reminders: { sessionDaysBefore: profile.reminders.sessionDaysBefore, place: profile.reminders.place },
    followUp: { afterDays: profile.followUp.afterDays },
    holds: { reviewEveryDays: profile.holds.reviewEveryDays },
    taskDays: profile.tasks.workingDays,
    practices: profile.scope.practice,
    ...windows(profile),
    ...safeguards(profile),
    ...supervision(profile),
    ...afterwards(profile),
    ...messages(profile),
  };
}

/** When closing windows are warned of; nothing of a stored version from before they were. */
function windows({ windows }: Partial<ServiceProfile>): Pick<DecisionProfile, 'windows'> {
  return windows ? { windows: { warnDaysBefore: windows.warnDaysBefore } } : {};
}

/** Consent and the sensitive path; nothing of a stored version from before consent was asked for. */
function safeguards(profile: ServiceProfile): Pick<DecisionProfile, 'consent' | 'sensitive'> {
  const { consent, sensitiveCases } = profile as Partial<ServiceProfile>;
  if (!consent || !sensitiveCases) return {};
  const { purposes, wordingVersion, requiredForCommunication } = consent;
  const { facilitators, accreditation, reviewEveryDays } = sensitiveCases;
  return {
    consent: { purposes, wordingVersion, requiredForCommunication },
    sensitive: { facilitators, accreditation, riskReviewEveryDays: reviewEveryDays },
  };
}

/** How often cases are supervised; nothing of a stored version from before they were asked for, and counted from a day. */
function supervision({ facilitation }: ServiceProfile): Pick<DecisionProfile, 'supervision'> {
  const asked: Partial<ServiceProfile['facilitation']['supervision']> = facilitation.supervision;
  return asked.countedFrom && asked.everyWeeks ? { supervision: { everyDays: asked.everyWeeks * 7 } } : {};
}

/** Complaints, what closing asks, and what is kept without a name; of a stored version what it has of them. */
function afterwards(profile: ServiceProfile): Pick<DecisionProfile, 'complaints' | 'closing' | 'feedback'> {
  const { complaints, closing, feedback } = profile as Partial<ServiceProfile>;
  return {
    ...(complaints && {
      complaints: {
        answerWithinDays: complaints.answerWithinDays,
        warnDaysBefore: complaints.warnDaysBefore ?? WARN_DAYS_BEFORE,
        thenTo: complaints.thenTo,
        withinMonths: complaints.withinMonths,
      },
    }),
    ...(closing && { closing: { requires: closing.requires } }),
    ...(feedback && { feedback: { anonymous: feedback.anonymous } }),
  };
}

/** How messages reach people, without their words; nothing of a stored version from before profiles said so. */
function messages({ messages }: Partial<ServiceProfile>): Pick<DecisionProfile, 'messages'> {
  if (!messages) return {};
  const { channels, perMinute, receiptHours, linkDays, sessionDaysBefore, amendsDaysBefore } = messages;
  const { survey, letterWaiting, resend } = messages;
  return {
    messages: {
      channels: CHANNELS.filter((channel) => channels[channel] !== 'off'),
      perMinute,
      receiptHours,
      linkDays,
      sessionDaysBefore,
      amendsDaysBefore,
      survey,
      letterWaiting,
      resend,
    },
  };
}

function decisionArea(area: ServiceProfile['areas'][number], contracts: ServiceProfile['contracts']): ProfileArea {
  return {
    code: area.code,
    councils: area.councils.map((council) => council.code),
    contracts: contracts
      .filter((contract) => contract.area === area.code)
      .map(({ code, provider, from, to }) => ({ code, provider, from, to })),
  };
}
