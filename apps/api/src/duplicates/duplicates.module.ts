import { Module } from '@nestjs/common';
import { CaseReader, DuplicateReader } from '@whenready/persistence';
import { Duplicates } from './duplicates.js';
import { DuplicatesController } from './duplicates.controller.js';

/** Likely duplicates out. */
@Module({
  controllers: [DuplicatesController],
  providers: [
    {
      provide: Duplicates,
      useFactory: (cases: CaseReader, duplicates: DuplicateReader) => new Duplicates(cases, duplicates),
      inject: [CaseReader, DuplicateReader],
    },
  ],
})
export class DuplicatesModule {}
