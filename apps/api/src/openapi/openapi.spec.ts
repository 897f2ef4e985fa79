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

type Documented = { security?: Record<string, unknown>[]; responses: object; requestBody?: { content: object } };
const METHODS = ['get', 'post', 'put', 'delete'] as const;

test('each route says whose token it takes, and takes no other', async () => {
  const { paths, security, components } = await served();
  for (const [template, operations] of Object.entries(paths)) {
    const path = template.replace('{name}', 'refer').replace(/\{\w+\}/g, '3e0c1a52-0000-4000-8000-000000000001');
    for (const method of METHODS.filter((each) => each in operations)) {
      const operation = operations[method] as Documented;
      const schemes = (operation.security ?? security ?? []).flatMap((each) => Object.keys(each));
      const nobody = (await api.anyone[method](path)).status;
      const staff = (await api.as('coordinator')[method](path)).status;
      const taken =
        nobody !== 401 ? [] : staff !== 401 ? ['bearer'] : [expect.stringMatching(/^(notify|gateway|intake)$/)];
      expect({ template, schemes }).toEqual({ template, schemes: taken });
      expect(Object.keys(components?.securitySchemes ?? {})).toEqual(expect.arrayContaining(schemes));
      expect({ template, says401: '401' in operation.responses }).toEqual({ template, says401: schemes.length > 0 });
    }
  }
});

test('a mail is sent as it came, and a public form may come too often', async () => {
  const { paths } = await served();
  const mail = paths['/v1/inbound/email/{profile}']?.post as Documented;
  expect(Object.keys(mail.requestBody?.content ?? {})).toEqual(['message/rfc822']);
  for (const form of ['referral', 'message', 'complaint'])
    expect(Object.keys(paths[`/v1/public/{profile}/${form}`]?.post?.responses ?? {})).toContain('429');
});

test('there is a page to try it, and it needs no token', async () => {
  const { text } = await api.anyone.get('/api/docs').expect(200);
  expect(text).toContain('swagger-ui');
});
