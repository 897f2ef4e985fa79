import { Module } from '@nestjs/common';
import { WordsController } from './words.controller.js';

/** The words of letters and shuttles out. */
@Module({ controllers: [WordsController] })
export class WordsModule {}
