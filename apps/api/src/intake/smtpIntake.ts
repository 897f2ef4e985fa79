import { readFileSync } from 'node:fs';
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ConfigError } from '@whenready/platform';
import type { SMTPServer } from 'smtp-server';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { MailDesk } from './mailDesk.js';
import { SMTP_LIMITS, smtpListener } from './smtpListener.js';

/** The SMTP listener for as long as the api runs; none where no port is given. */
@Injectable()
export class SmtpIntake implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Intake');
  private server?: SMTPServer;

  constructor(
    @Inject(API_CONFIG)
    private readonly config: Pick<ApiConfig, 'HOST' | 'INTAKE_SMTP_PORT' | 'INTAKE_TLS_CERT' | 'INTAKE_TLS_KEY'>,
    private readonly desk: MailDesk,
  ) {}

  /**
   * Listens.
   * @throws ConfigError where the certificate cannot be used, Error where the port is taken
   */
  async onApplicationBootstrap(): Promise<void> {
    const { INTAKE_SMTP_PORT: port, HOST: host } = this.config;
    if (port === undefined) return;
    const server = smtpListener(this.desk, this.report, SMTP_LIMITS, this.certificate());
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    server.on('error', (error: Error & { code?: string }) => this.logger.warn({ code: error.code }, 'A session broke'));
    this.server = server;
  }

  /** Takes no new mail; sessions have a moment to end. */
  async onApplicationShutdown(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
  }

  private readonly report = (event: 'taken' | 'not-taken', facts: object): void => {
    if (event === 'taken') this.logger.log(facts, 'A mail was taken');
    else this.logger.warn(facts, 'A mail was not taken');
  };

  private certificate(): SecureContextOptions | null {
    const { INTAKE_TLS_CERT: cert, INTAKE_TLS_KEY: key } = this.config;
    if (!cert && !key) return null;
    if (!cert || !key) throw new ConfigError('Set both INTAKE_TLS_CERT and INTAKE_TLS_KEY, or neither.');
    try {
      const options = { cert: readFileSync(cert), key: readFileSync(key) };
      createSecureContext(options);
      return options;
    } catch {
      throw new ConfigError('INTAKE_TLS_CERT or INTAKE_TLS_KEY is wrong: name the files of a certificate and its key.');
    }
  }
}
