import { Injectable } from '@nestjs/common';
import type { MessagePreview, ProfileMessages } from '@whenready/contracts';
import { CHANNELS, PURPOSES } from '@whenready/domain';
import { ProfileStore } from '@whenready/persistence';
import { LANGUAGES, previewOf, type ServiceProfile, takesLink } from '@whenready/profiles';
import { profileNotFound, versionNotFound } from '../errors/problems.js';
import type { PreviewQuery } from './messages.query.js';
import { ProfileDirectory } from './profileDirectory.js';

/** The words that services write to people with: today's, and those of every version that is kept. */
@Injectable()
export class ProfileWords {
  constructor(
    private readonly directory: ProfileDirectory,
    private readonly store: ProfileStore,
  ) {}

  /** @throws ApiProblem 404 where there is no such service */
  async list(code: string): Promise<ProfileMessages> {
    const { name, version, messages } = this.today(code);
    const { phone, perMinute, linkDays, sessionDaysBefore, channels, templates } = messages;
    return {
      code,
      name,
      version,
      versions: await this.versions(code, version),
      channels: CHANNELS.map((channel) => ({
        channel,
        provider: channels[channel],
        on: channels[channel] !== 'off',
      })),
      phone,
      perMinute,
      linkDays,
      sessionDaysBefore,
      purposes: PURPOSES.map((purpose) => ({
        purpose,
        languages: LANGUAGES.filter((language) => templates[language]?.purposes[purpose]),
        formats: templates.en.purposes[purpose].easyRead ? ['standard', 'easy-read'] : ['standard'],
        answered: takesLink({ messages, purpose, channel: 'email', language: 'en', format: 'standard' }),
      })),
    };
  }

  /** @throws ApiProblem 404 where there is no such service, or no such version of it */
  async preview(code: string, { link, version, ...asked }: PreviewQuery): Promise<MessagePreview> {
    const today = this.today(code);
    const { messages, ...pinned } = await this.version(today, version ?? today.version);
    const { channel, purpose } = asked;
    const on = messages ? messages.channels[channel] !== 'off' : channel === 'email';
    return {
      version: pinned.version,
      purpose,
      channel,
      on,
      ...previewOf({ ...asked, messages }, link === 'yes'),
    };
  }

  private today(code: string): ServiceProfile {
    const profile = this.directory.profiles.find((each) => each.code === code);
    if (!profile) throw profileNotFound(this.directory.profiles.map((each) => each.code));
    return profile;
  }

  /** Versions from before profiles had words of their own are kept without them. */
  private async version(
    today: ServiceProfile,
    version: number,
  ): Promise<Pick<ServiceProfile, 'version'> & Partial<Pick<ServiceProfile, 'messages'>>> {
    if (version === today.version) return today;
    const body = await this.store.get(today.code, version);
    if (body === null) throw versionNotFound(await this.versions(today.code, today.version));
    return body as ServiceProfile;
  }

  private async versions(code: string, today: number): Promise<number[]> {
    const stored = await this.store.versions(code);
    return stored.includes(today) ? stored : [today, ...stored];
  }
}
