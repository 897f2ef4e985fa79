import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Nameless comments that wait to be put on the list of their service. */
@Entity('waiting_comments')
export class WaitingCommentRow {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) id!: string;
  @Column('text') profile!: string;
  @Column('date') day!: string;
  @Column('text') body!: string;
}
