import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { loggingOptions } from '@whenready/platform';
import { LoggerModule } from 'nestjs-pino';
import { CaseReader } from './api/cases.js';
import { ApiClient } from './api/client.js';
import { AvailabilityReader } from './api/availability.js';
import { DraftReader } from './api/drafts.js';
import { DirectoryReader } from './api/directory.js';
import { InboundReader } from './api/inbound.js';
import { MessageReader } from './api/messages.js';
import { ParticipantApi } from './api/participant.js';
import { WEB_CONFIG, type WebConfig } from './config.js';
import { CaseController } from './pages/case/case.controller.js';
import { CasesController } from './pages/cases/cases.controller.js';
import { CommandController } from './pages/command/command.controller.js';
import { DraftsController } from './pages/drafts/drafts.controller.js';
import { FailingContactsController } from './pages/failing-contacts/failing-contacts.controller.js';
import { HomeController } from './pages/home/home.controller.js';
import { InboundController } from './pages/inbound/inbound.controller.js';
import { InformalController } from './pages/informal/informal.controller.js';
import { MessagesController } from './pages/messages/messages.controller.js';
import { ProblemFilter } from './pages/problem/problem.filter.js';
import { ReferController } from './pages/refer/refer.controller.js';
import { SignInController } from './pages/sign-in/sign-in.controller.js';
import { StalledController } from './pages/stalled/stalled.controller.js';
import { WordsController } from './pages/words/words.controller.js';
import { AnswerController } from './participant/answer/answer.controller.js';
import { ComplaintController } from './participant/complaint/complaint.controller.js';
import { MessageController } from './participant/message/message.controller.js';
import { DoneController } from './participant/public/done.controller.js';
import { PublicForms } from './participant/public/public-form.js';
import { StartController } from './participant/start/start.controller.js';
import { SurveyController } from './participant/survey/survey.controller.js';
import { PolicyCheck } from './security/policy-check.js';
import { PolicyGuard } from './security/policy-guard.js';

/** Pages without a session; `done` stands before the forms, whose addresses would take it for a choice. */
const PARTICIPANT_PAGES = [
  AnswerController,
  SurveyController,
  DoneController,
  StartController,
  ComplaintController,
  MessageController,
];

/** The web app: a controller for each page, and the policy that stands before them all. */
@Module({})
export class AppModule {
  static with(config: WebConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [DiscoveryModule, LoggerModule.forRoot(loggingOptions(config.LOG_LEVEL))],
      controllers: [
        HomeController,
        SignInController,
        CasesController,
        StalledController,
        FailingContactsController,
        InboundController,
        ReferController,
        DraftsController,
        InformalController,
        CaseController,
        CommandController,
        WordsController,
        MessagesController,
        ...PARTICIPANT_PAGES,
      ],
      providers: [
        { provide: WEB_CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ApiClient,
        CaseReader,
        AvailabilityReader,
        DirectoryReader,
        DraftReader,
        InboundReader,
        MessageReader,
        ParticipantApi,
        PublicForms,
        PolicyCheck,
      ],
    };
  }
}
