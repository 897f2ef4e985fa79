import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import {
  AcknowledgementStore,
  CaseReader,
  ClaimStore,
  createDataSource,
  DigestStore,
  DraftExpiry,
  Journal,
  PrintedLetters,
  ProfileStore,
  StaffStore,
  TaskReader,
} from '@whenready/persistence';
import { loadProfiles } from '@whenready/profiles';
import { DataSource } from 'typeorm';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { PinnedProfiles } from './pinnedProfiles.js';

/** Connections of one worker: enough for every activity that may run at once, and the health check. */
const POOL_SIZE = 24;

const stores = [
  AcknowledgementStore,
  CaseReader,
  ClaimStore,
  DigestStore,
  DraftExpiry,
  PrintedLetters,
  ProfileStore,
  StaffStore,
  TaskReader,
].map((Store) => ({
  provide: Store,
  useFactory: (dataSource: DataSource) => new Store(dataSource),
  inject: [DataSource],
}));

const dataSource = {
  provide: DataSource,
  useFactory: ({ DATABASE_URL }: WorkerConfig) => createDataSource(DATABASE_URL, { poolSize: POOL_SIZE }),
  inject: [WORKER_CONFIG],
};

const profiles = {
  provide: PinnedProfiles,
  useFactory: (store: ProfileStore) => new PinnedProfiles(loadProfiles(), store),
  inject: [ProfileStore],
};

const journal = {
  provide: Journal,
  useFactory: (source: DataSource, pinned: PinnedProfiles) =>
    new Journal(source, (code, version) => pinned.of(code, version)),
  inject: [DataSource, PinnedProfiles],
};

/** The way to PostgreSQL. Nothing is opened here: the hosting waits for the database to come. */
@Global()
@Module({
  providers: [dataSource, ...stores, profiles, journal],
  exports: [DataSource, Journal, PinnedProfiles, ...stores.map((store) => store.provide)],
})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
