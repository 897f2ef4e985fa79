import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandBodies } from '@whenready/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type TestApi, testApi } from '../../test/testApi.js';

const FILE = join(__dirname, '..', '..', 'openapi.json');

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.app.close());

const served = async () => (await api.anyone.get('/api/openapi.json').expect(200)).body as OpenAPIObject;

test('the checked-in document is the one that is served (UPDATE_OPENAPI=1 writes it anew)', async () => {
  const document = await served();
  if (process.env.UPDATE_OPENAPI === '1') writeFileSync(FILE, `${JSON.stringify(document, null, 2)}\n`);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(document);
});

test('every command has an operation with its own body', async () => {
  const { paths } = await served();
  for (const name of Object.keys(commandBodies)) {
    const post = paths[`/api/cases/{id}/commands/${name}`]?.post;
    expect(post?.requestBody).toMatchObject({ content: { 'application/json': { schema: { type: 'object' } } } });
    expect(Object.keys(post?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '409', '422', '404', '503', '413']),
    );
  }
});

test('there is a page to try it, and it needs no token', async () => {
  const { text } = await api.anyone.get('/api/docs').expect(200);
  expect(text).toContain('swagger-ui');
});
