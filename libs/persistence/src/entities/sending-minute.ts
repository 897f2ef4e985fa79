import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant } from '../columns.js';

/** How many of a service's messages have their place in a minute, and how many went in it. */
@Entity('sending_minutes')
export class SendingMinuteRow {
  @PrimaryColumn('text') profile!: string;
  @PrimaryColumn({ ...instant, nullable: false }) minute!: string;
  @Column('int') taken!: number;
  @Column('int', { default: 0 }) sent!: number;
}
