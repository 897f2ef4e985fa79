import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { instant, instantOrNull, recorded } from '../columns.js';

/** A public event on its way to other systems. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: string;
  @Column('uuid') caseId!: string;
  @Column('int') revision!: number;
  @Column('text') type!: string;
  @Column('jsonb') body!: unknown;
  @Column(instant) happenedAt!: string;
  @Column(instantOrNull) publishedAt!: string | null;
  @Column(recorded) recordedAt!: string;
}
