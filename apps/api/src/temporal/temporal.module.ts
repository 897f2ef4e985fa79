import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { CaseEngine } from './caseEngine.js';
import { commandClient } from './client.js';

/** The way to Temporal. */
@Global()
@Module({
  providers: [
    {
      provide: Client,
      useFactory: (config: ApiConfig) =>
        commandClient({
          address: config.TEMPORAL_ADDRESS,
          namespace: config.TEMPORAL_NAMESPACE,
          codecKeys: config.WHENREADY_CODEC_KEYS,
        }),
      inject: [API_CONFIG],
    },
    { provide: CaseEngine, useFactory: (client: Client) => new CaseEngine(client), inject: [Client] },
  ],
  exports: [Client, CaseEngine],
})
export class TemporalModule implements OnApplicationShutdown {
  constructor(@Inject(Client) private readonly client: Client) {}

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
