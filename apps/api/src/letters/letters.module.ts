import { Module } from '@nestjs/common';
import { PrintedLettersController } from './printedLetters.controller.js';

/** Letters that are printed and posted here. */
@Module({ controllers: [PrintedLettersController] })
export class LettersModule {}
