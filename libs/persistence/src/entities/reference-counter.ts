import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given out under a prefix in a year. */
@Entity('reference_counters')
export class ReferenceCounterRow {
  @PrimaryColumn('text') prefix!: string;
  @PrimaryColumn('int') year!: number;
  @Column('int') last!: number;
}
