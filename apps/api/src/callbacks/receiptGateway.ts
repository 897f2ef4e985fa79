import type { Receipt } from '@whenready/domain';
import type { ClaimedMessage, ClaimReader } from '@whenready/persistence';
import type { Delivery } from '../commands/delivery.js';
import type { ProfileDirectory } from '../profiles/profileDirectory.js';

/** The hash of a command that nobody typed: its id says all of its body. */
const NO_BODY = 'system';

/** What a provider tells of a message. */
export interface ReceiptTold {
  /** What the message was sent with: the id of its claim. */
  readonly reference: string | null | undefined;
  /** Null where the message is still on its way. */
  readonly receipt: Receipt | null;
}

/** The path of a receipt, from a provider to the case whose message it is about. */
export class ReceiptGateway {
  constructor(
    private readonly claims: Pick<ClaimReader, 'byId'>,
    private readonly profiles: Pick<ProfileDirectory, 'pinned'>,
    private readonly delivery: Pick<Delivery, 'bring'>,
  ) {}

  /**
   * Tells the case. The same receipt changes nothing more however often it is told, and what is about no message of
   * ours, or about one that the case has let go of, changes nothing at all.
   * @throws ApiProblem 503 where the case could not be told: then the provider calls again
   */
  async take({ reference, receipt }: ReceiptTold): Promise<void> {
    if (!reference || !receipt) return;
    const message = await this.claims.byId(reference);
    if (!message) return;
    const reminder = reminderOf(message, reference, receipt);
    if (reminder === null) return;
    const { caseId, participant, channel, over } = message;
    await this.delivery.bring({
      caseId,
      command: {
        name: 'record-receipt',
        id: `receipt-${reference}-${receipt}`,
        by: { kind: 'system' },
        payload: { reminder, participant, channel, receipt },
      },
      bodyHash: NO_BODY,
      profile: await this.profiles.pinned(message.profile),
      over,
      start: null,
    });
  }
}

/** An address that does not work is told even where the case remembers the message no more: the claim's id stands for it. */
const reminderOf = ({ reminder }: ClaimedMessage, claimId: string, receipt: Receipt): string | null =>
  reminder ?? (receipt === 'bad-address' ? claimId : null);
