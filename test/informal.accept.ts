import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { caseWorkflowId, type ApiError, type CaseSummary } from '@whenready/contracts';
import { running, as } from './harness/stack.js';

const PROFILE = 'gloucestershire';
const recorder = () => as('coordinator', PROFILE);

const INFORMAL = {
  profile: PROFILE,
  setting: 'school',
  referrerKind: 'statutory',
  on: '2026-10-05',
  done: 'conversation',
  ended: 'agreement',
  harmed: 1,
  responsible: 2,
  council: 'stroud',
  note: 'Two boys and a football.',
};

const record = (body: object = INFORMAL, key: string = randomUUID(), by = recorder()) =>
  by.send<CaseSummary & ApiError>('POST', '/api/informal', body, key);

async function workflowOf(caseId: string): Promise<string> {
  const connection = await Connection.connect({ address: running().urls.temporal });
  const client = new Client({ connection, namespace: 'rehearsal' });
  const { status } = await client.workflow.getHandle(caseWorkflowId(caseId)).describe();
  await connection.close();
  return status.name;
}

describe('Restorative Gloucestershire: informal practice', () => {
  it('is recorded in one step, once for its key, as a closed case with a reference', async () => {
    const key = randomUUID();
    const first = await record(INFORMAL, key);
    expect([first.status, first.text]).toEqual([201, expect.stringMatching(/GLO-\d{4}-\d{4}/)]);
    expect(first.body).toMatchObject({
      practice: 'informal',
      stage: 'closed',
      provider: 'restorative-gloucestershire',
    });
    expect(await record(INFORMAL, key)).toMatchObject({ status: 201, text: first.text });
    expect(await record({ ...INFORMAL, harmed: 2 }, key)).toMatchObject({ status: 409, body: { code: 'KEY_REUSED' } });

    const entries = await recorder().timeline(first.body.id);
    expect(entries.map(({ type }) => type)).toEqual([
      'case-referred',
      'case-routed',
      'informal-recorded',
      'case-closed',
      'stage-entered',
    ]);
    expect(entries[0]?.text).toBe(INFORMAL.note);
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toContain('football');
  });

  it('is counted and listed beside formal cases, and told apart from them', async () => {
    const count = async (query: string) => (await recorder().cases(`?pageSize=1${query}`)).total;
    const [informal, formal, all] = [
      await count('&practice=informal'),
      await count('&practice=formal'),
      await count(''),
    ];
    await record();
    expect(await count('&practice=informal')).toBe(informal + 1);
    expect(await count('&practice=formal')).toBe(formal);
    expect(await count('')).toBe(all + 1);
  });

  it('leaves no workflow running', async () => {
    const { body } = await record();
    expect(await workflowOf(body.id)).toBe('COMPLETED');
  });

  it('is recorded by a referrer, who then sees it in their list', async () => {
    const referrer = as('referrer', null);
    const { status, body } = await record(INFORMAL, randomUUID(), referrer);
    expect(status).toBe(201);
    const { items } = await referrer.cases('?practice=informal&pageSize=100');
    expect(items.map(({ id }) => id)).toContain(body.id);
  });

  it('takes a note, and is not reopened', async () => {
    const { body } = await record();
    await recorder().do(body.id, 'add-note', { note: 'Heard from the school: all is well.' });
    const answer = await recorder().command(body.id, 'reopen', { cameBack: [] });
    expect(answer).toMatchObject({ status: 409, body: { code: 'INFORMAL_NOT_REOPENED' } });
    expect(await workflowOf(body.id)).toBe('COMPLETED');
  });

  it('is refused where the service does not offer it', async () => {
    const answer = await record({ ...INFORMAL, profile: 'merseyside' });
    expect(answer).toMatchObject({ status: 409, body: { code: 'INFORMAL_NOT_OFFERED' } });
  });
});
