import type { FailingContact } from '@whenready/contracts';
import { type ChannelCode, dayOf, type Instant } from '@whenready/domain';
import type { Directory } from '../../api/directory.js';
import { sayDate, sayDistance } from '../../words/dates.js';
import { label } from '../../words/labels.js';

const WHAT: Readonly<Record<ChannelCode, string>> = {
  email: 'Their email',
  sms: 'Their number, for text messages',
  letter: 'Their postal address',
};

/**
 * What the list of addresses that do not work shows. Whoever looks after the case calls them by their other number, or
 * asks whoever knows them; what they find out, they put right.
 * @param now the moment of looking, for distances
 */
export function presentFailing(failing: readonly FailingContact[], { staff }: Directory, now: Instant) {
  return {
    title: 'Addresses that do not work',
    found: failing.length === 1 ? '1 address' : `${failing.length} addresses`,
    rows: failing.map(({ caseId, reference, participant, name, role, channel, purpose, since, coordinator }) => ({
      href: `/cases/${caseId}`,
      reference,
      who: name,
      role: label('PARTICIPANT_ROLES', role),
      what: WHAT[channel],
      message: purpose ? `It was for: ${label('PURPOSES', purpose).toLowerCase()}` : null,
      since: sayDate(dayOf(since)),
      distance: sayDistance(dayOf(since), dayOf(now)),
      coordinator: coordinator ? (staff.find(({ id }) => id === coordinator)?.name ?? 'A colleague') : 'Nobody yet',
      steps: [
        {
          href: `/cases/${caseId}/do/change-details?${new URLSearchParams({ participant })}`,
          text: 'Change their details',
        },
        { href: `/cases/${caseId}#people`, text: 'Call them: how is on the case’s page' },
        {
          href: `/cases/${caseId}/do/record-contact-safety?${new URLSearchParams({ participant, channel, safety: 'safe' })}`,
          text: 'It works after all: record it as safe',
        },
      ],
    })),
  };
}
