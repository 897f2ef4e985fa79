import type { VenueAccess } from '@whenready/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { textOrNull } from '../columns.js';

/** A place where people meet. */
@Entity('venues')
export class VenueRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') profile!: string;
  @Column(textOrNull) provider!: string | null;
  @Column('text') name!: string;
  @Column('text') address!: string;
  @Column('bool') neutral!: boolean;
  @Column('int') capacity!: number;
  @Column('text', { array: true }) access!: VenueAccess[];
  @Column('bool') active!: boolean;
}
