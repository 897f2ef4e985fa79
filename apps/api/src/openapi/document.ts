import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { version } from '../health/info.js';
import { withEachCommand } from './eachCommand.js';
import { SCHEMAS } from './schemas.js';
import { TOKEN_HOLDERS } from './security.js';

const ABOUT = `Restorative justice cases at the pace of the person who was harmed.

A request carries a bearer token, but for those that need none or the token of the configuration. Every error is JSON with a stable \`code\`, words, and the way out. Moments are
ISO 8601 in UTC, calendar days \`YYYY-MM-DD\` in Europe/London.`;

/** The OpenAPI document of an api: its routes, and one operation for each command. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder();
  for (const [name, { description }] of Object.entries(TOKEN_HOLDERS))
    builder.addBearerAuth({ type: 'http', bearerFormat: 'opaque', description }, name);
  const config = builder
    .setTitle('Whenready')
    .setDescription(ABOUT)
    .setVersion(version())
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  const schemas = { ...document.components?.schemas, ...SCHEMAS } as never;
  return withEachCommand({ ...document, components: { ...document.components, schemas } });
}
