import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recorded } from '../columns.js';

/** One version of a service profile; never changed once there. */
@Entity('profile_versions')
export class ProfileVersionRow {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') body!: unknown;
  @Column(recorded) recordedAt!: string;
}
