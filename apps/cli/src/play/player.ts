import type { CaseCommandName, CaseSummary, CaseView, CommandBody, ReferralBody } from '@whenready/contracts';
import { mainParticipants, type Track } from '@whenready/domain';
import type { Api } from '../api/client.js';
import { give, refer } from '../api/commands.js';

/** Plays one case through the API as its staff would, each command with a key of its own that never changes. */
export class Player {
  private given = 0;

  private constructor(
    readonly api: Api,
    readonly id: string,
    private readonly keys: string,
  ) {}

  /**
   * Refers a case and goes on with it.
   * @param by whoever refers
   * @param then whoever works with the case
   * @param keys what every key begins with: the same again plays the same case again, without effect
   */
  static async refer(by: Api, then: Api, referral: ReferralBody, keys: string): Promise<Player> {
    const { id } = await refer(by, referral, `${keys}/refer`);
    return new Player(then, id, keys);
  }

  /** Gives the next command; as another member of staff where `by` says so. */
  give<N extends CaseCommandName>(name: N, body: Partial<CommandBody<N>>, by: Api = this.api): Promise<CaseSummary> {
    this.given += 1;
    return give(by, this.id, name, body, `${this.keys}/${this.given}-${name}`);
  }

  /** The case as it stands. */
  view(): Promise<CaseView> {
    return this.api.get(`/cases/${this.id}`);
  }

  /** Those between whom communication is to happen. */
  async mains(): Promise<readonly Track[]> {
    return mainParticipants((await this.view()).case);
  }
}
