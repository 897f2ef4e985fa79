import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InboundGiver } from './inboundGiver.js';

const EVERY_MS = 15_000;

/**
 * Gives what did not get through, again and again: every api looks for itself, and a lease in PostgreSQL keeps two from
 * giving the same. A Temporal schedule would stand still exactly when Temporal does, which is what this is for.
 */
@Injectable()
export class InboundRounds implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Inbound');
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly giver: InboundGiver) {}

  onApplicationBootstrap(): void {
    this.next();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private next(): void {
    this.timer = setTimeout(() => void this.round(), EVERY_MS);
    this.timer.unref();
  }

  private async round(): Promise<void> {
    await this.giver.round().catch((error: unknown) => {
      this.logger.warn({ error: (error as Error)?.name }, 'What came in could not be given to its cases');
    });
    if (this.timer) this.next();
  }
}
