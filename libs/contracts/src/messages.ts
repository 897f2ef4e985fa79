import type { ChannelCode } from '@whenready/domain';

/** How a service writes to people: `GET /api/profiles/:code/messages`. */
export interface ProfileMessages {
  readonly code: string;
  readonly name: string;
  readonly version: number;
  /** Every version that is kept, the newest first. */
  readonly versions: readonly number[];
  readonly channels: readonly { readonly channel: ChannelCode; readonly provider: string; readonly on: boolean }[];
  /** The number that people are given; null where there is none. */
  readonly phone: string | null;
  readonly perMinute: number;
  readonly linkDays: number;
  readonly sessionDaysBefore: readonly number[];
  readonly purposes: readonly {
    readonly purpose: string;
    /** Languages with words of their own; English stands in for the others. */
    readonly languages: readonly string[];
    readonly formats: readonly string[];
    /** Whether it can be answered by a link. */
    readonly answered: boolean;
  }[];
}

/** What a person would get, with made-up values: `GET /api/profiles/:code/messages/preview`. */
export interface MessagePreview {
  readonly version: number;
  readonly purpose: string;
  readonly channel: ChannelCode;
  /** Whether the service sends in this channel in this version. */
  readonly on: boolean;
  readonly language: string;
  readonly format: string;
  readonly linked: boolean;
  readonly subject: string;
  readonly text: string;
  /** As it is written, with its placeholders. */
  readonly template: string;
  /** How it is counted as a text message; null in another channel. */
  readonly parts: { readonly characters: number; readonly parts: number; readonly unusual: readonly string[] } | null;
}
