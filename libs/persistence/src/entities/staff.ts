import type { StaffRole } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { textOrNull } from '../columns.js';

/** A member of staff of the service or of a provider. */
@Entity('staff')
export class StaffRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') role!: StaffRole;
  @Column(textOrNull) provider!: string | null;
  @Column(textOrNull) profile!: string | null;
  @Column('bool') active!: boolean;
}
