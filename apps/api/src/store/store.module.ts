import { Global, Module, type Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  AnswerStore,
  CaseReader,
  ClaimReader,
  createDataSource,
  FacilitatorStore,
  FailingReader,
  DraftStore,
  DuplicateReader,
  InboundStore,
  Intake,
  LinkStore,
  NamelessAnswers,
  PrintedLetters,
  ProfileStore,
  ReceivedStore,
  RecoverStore,
  StaffStore,
  VenueStore,
} from '@whenready/persistence';
import { DataSource } from 'typeorm';
import { CaseDoor } from '../commands/caseDoor.js';
import { API_CONFIG, type ApiConfig } from '../config.js';

const POOL_SIZE = 20;

const stores = [
  AnswerStore,
  CaseDoor,
  CaseReader,
  ClaimReader,
  DraftStore,
  DuplicateReader,
  FacilitatorStore,
  FailingReader,
  InboundStore,
  Intake,
  LinkStore,
  NamelessAnswers,
  PrintedLetters,
  ProfileStore,
  ReceivedStore,
  RecoverStore,
  StaffStore,
  VenueStore,
];
const providers: Provider[] = stores.map((Store) => ({
  provide: Store,
  useFactory: (dataSource: DataSource) => new Store(dataSource),
  inject: [DataSource],
}));

/** The way to PostgreSQL: reads, tokens, and what comes before a command. The api writes no lifecycle row. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [API_CONFIG],
      useFactory: ({ DATABASE_URL: url }: ApiConfig) => ({
        type: 'postgres',
        url,
        retryAttempts: 15,
        retryDelay: 1000,
      }),
      dataSourceFactory: (options) =>
        createDataSource((options as { url: string }).url, { poolSize: POOL_SIZE, pendingOnly: true }).initialize(),
    }),
  ],
  providers,
  exports: [...stores],
})
export class StoreModule {}
