import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instant, instantOrNull, recorded, textOrNull } from '../columns.js';

/** A link by which somebody answers a message, as the hash of its token. */
@Entity('answer_links')
export class AnswerLinkRow {
  @PrimaryColumn('text') tokenHash!: string;
  @Column('uuid') caseId!: string;
  @Column('text') participantId!: string;
  @Column('text') kind!: 'answer' | 'survey';
  @Column('text') purpose!: string;
  @Column('text') occurrence!: string;
  @Column('uuid') claimId!: string;
  @Column(instant) expiresAt!: string;
  @Column('int') tries!: number;
  @Column(instantOrNull) usedAt!: string | null;
  @Column('uuid', { nullable: true }) answerId!: string | null;
  @Column(textOrNull) bodyHash!: string | null;
  @Column(recorded) recordedAt!: string;
}
