import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocument } from './document.js';

/**
 * Serves the OpenAPI document at `/api/openapi.json`, and a page to try the api at `/api/docs`. Both are public: they
 * tell nothing of anyone. The document is made at the first request for it.
 */
export function serveDocs(app: NestExpressApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Whenready API',
    swaggerOptions: { persistAuthorization: false },
  });
}
