import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often an answer was given: by service, side, month, moment and question. Nothing leads from it to a case. */
@Entity('nameless_answers')
export class NamelessAnswerRow {
  @PrimaryColumn('text') profile!: string;
  @PrimaryColumn('text') side!: string;
  /** `YYYY-MM`, in Europe/London. */
  @PrimaryColumn('text') month!: string;
  @PrimaryColumn('text') moment!: string;
  @PrimaryColumn('text') question!: string;
  @PrimaryColumn('int') answer!: number;
  @Column('int') given!: number;
}
