import type { CalendarDay } from '@whenready/domain';
import type { DataSource } from 'typeorm';
import { DigestRow } from './entities/index.js';

/** Who was sent the digest of which day. */
export class DigestStore {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Claims the digest of a day for a member of staff before it is sent.
   * @returns false where it was claimed before: it is not sent again
   */
  async claim(day: CalendarDay, staffId: string): Promise<boolean> {
    const insert = this.dataSource.createQueryBuilder().insert().into(DigestRow).values({ day, staffId });
    const { raw } = await insert.orIgnore().returning('staff_id').execute();
    return (raw as unknown[]).length === 1;
  }

  /** Gives back the claim of a digest that was certainly not sent, so that it can be claimed again. */
  async release(day: CalendarDay, staffId: string): Promise<void> {
    await this.dataSource.getRepository(DigestRow).delete({ day, staffId });
  }
}
