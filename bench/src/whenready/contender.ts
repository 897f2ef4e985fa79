import { type CaseView, caseWorkflowId, type ReferralBody } from '@whenready/contracts';
import type { Contender, RunningCase } from '../life.js';
import type { Http } from './http.js';

/** The five-command case through Whenready's API: journal, projections and authentication included. */
export function whenreadyContender(http: Http, coordinatorId: string): Contender {
  return { name: 'Whenready, over HTTP', refer: () => refer(http, coordinatorId) };
}

async function refer(http: Http, coordinatorId: string): Promise<RunningCase> {
  const { id } = await http.post<{ id: string }>('/referrals', REFERRAL);
  let harmed = '';
  const give = (name: string, body: unknown): Promise<unknown> => http.post(`/cases/${id}/commands/${name}`, body);
  const safety = (safe: boolean): Promise<unknown> =>
    give('record-contact-safety', { participant: harmed, channel: 'email', safety: safe ? 'safe' : 'unsafe' });
  const on = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  return {
    workflowId: caseWorkflowId(id),
    ready: async () => {
      const { tracks } = (await http.get<CaseView>(`/cases/${id}`)).case;
      harmed = tracks.find(({ role }) => role === 'person-harmed')?.id ?? '';
    },
    steps: [
      () => give('accept', {}),
      () => give('assign', { coordinator: coordinatorId }),
      () =>
        give('record-requirement', {
          participant: harmed,
          requirement: 'willingness',
          met: true,
          evidence: 'conversation',
          on,
        }),
      () => safety(true),
    ],
    more: (at) => safety(at % 2 === 1),
  };
}

const REFERRAL: ReferralBody = {
  profile: 'gloucestershire',
  startedBy: 'person-harmed',
  channel: 'phone',
  referrerKind: 'statutory',
  setting: 'criminal-justice',
  justiceStage: 'community-sentence',
  sensitivities: [],
  council: 'gloucester',
  participants: [
    { role: 'person-harmed', name: 'Alma Venning', email: 'alma.venning@example.org', phone: '01632 960 101' },
    { role: 'person-responsible', name: 'Joel Pardoe', email: 'joel.pardoe@example.org', phone: '01632 960 102' },
  ],
};
