import type { DraftSummary, Received, SetAside } from '@whenready/contracts';
import { dayOf } from '@whenready/domain';
import type { Directory } from '../../api/directory.js';
import { count, sayDate, sayMoment } from '../../words/dates.js';

type Names = Pick<Directory, 'staff' | 'profiles'>;

/** What the list of drafts shows: first those that nobody has, then one's own, then those of colleagues. */
export function presentDrafts(drafts: readonly DraftSummary[], aside: readonly SetAside[], names: Names, me: string) {
  const rowsOf = (mine: (owner: string | null) => boolean) =>
    drafts.filter(({ owner }) => mine(owner)).map((draft) => rowOf(draft, names, me));
  const nobodys = drafts.filter(({ owner }) => owner === null).sort((a, b) => a.expiresAt.localeCompare(b.expiresAt));
  const groups = [
    { id: 'nobody', title: 'Nobody has these yet', rows: nobodys.map((draft) => rowOf(draft, names, me)), take: true },
    { id: 'yours', title: 'Yours', rows: rowsOf((owner) => owner === me), take: false },
    { id: 'others', title: 'Your colleagues’', rows: rowsOf((owner) => owner !== null && owner !== me), take: false },
  ];
  return {
    title: 'Drafts',
    groups: groups
      .filter(({ rows }) => rows.length > 0)
      .map((group) => ({ ...group, found: count(group.rows.length, 'draft') })),
    aside: aside.map(asideRow),
  };
}

/** The page that asks once more before a draft is deleted. */
export function presentDiscard(draft: DraftSummary) {
  return { title: 'Delete this draft?', id: draft.id, name: nameOf(draft), received: draft.received !== null };
}

function rowOf(draft: DraftSummary, { staff, profiles }: Names, me: string) {
  const { id, owner, missing, received } = draft;
  return {
    id,
    name: nameOf(draft),
    service: profiles.find(({ code }) => code === draft.profile)?.name ?? draft.profile,
    came: received ? cameBy(received) : `Begun on ${sayDate(dayOf(draft.createdAt))}`,
    more: received ? moreOf(received) : [],
    owner: owner === null ? 'Nobody yet' : owner === me ? 'You' : nameIn(staff, owner),
    missing: missing.length === 0 ? 'Ready to refer' : `${count(missing.length, 'answer')} missing`,
    until: sayDate(dayOf(draft.expiresAt)),
    original: received !== null,
  };
}

const nameIn = (staff: Names['staff'], id: string): string => staff.find((one) => one.id === id)?.name ?? 'A colleague';

const nameOf = ({ names, received }: DraftSummary): string =>
  names.join(', ') || received?.subject || 'No names in it yet';

const cameBy = ({ how, at }: Received): string =>
  `${how === 'email' ? 'By email' : 'From the public page'} on ${sayMoment(at)}`;

/** Who sent it says so itself: nobody has checked it. */
const moreOf = ({ from, subject, receipt, attachments }: Received): string[] => [
  ...(from ? [`from ${from}`] : []),
  ...(subject ? [`“${subject}”`] : []),
  ...attachments.map(({ name, type, size }) => `with ${name} (${type}, ${sizeOf(size)})`),
  `number ${receipt}`,
];

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const WHY: Readonly<Record<SetAside['why'], string>> = {
  'auto-reply': 'An automatic answer',
  bounce: 'A report that mail was not delivered',
  robot: 'Sent by a robot, it seems',
};

function asideRow(message: SetAside) {
  const { id, why, expiresAt } = message;
  return { id, why: WHY[why], came: cameBy(message), more: moreOf(message), until: sayDate(dayOf(expiresAt)) };
}

/** The message beside the form. */
export function presentReceived(received: Received, original: string | null, draft: string) {
  const { from, subject, receipt, attachments } = received;
  return {
    draft,
    came: cameBy(received),
    from,
    subject,
    receipt,
    text: original,
    attachments: attachments.map(({ name, type, size }) => `${name} (${type}, ${sizeOf(size)})`),
  };
}
