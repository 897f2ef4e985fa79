import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded } from '../columns.js';

/** A bearer token, as its hash only. */
@Entity('access_tokens')
export class AccessTokenRow {
  @PrimaryColumn('text') hash!: string;
  @Column('text') staffId!: string;
  @Column(instant) expiresAt!: string;
  @Column(instantOrNull) revokedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
