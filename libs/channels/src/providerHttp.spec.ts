import { OutcomeUnknown, ProviderAway, RefusedByProvider } from './errors.js';
import { outcomeOf } from './providerHttp.js';

const MESSAGE = 'someone@example.org said hello';
const answered = (status: number) =>
  Object.assign(new Error(MESSAGE), { response: { status, data: MESSAGE }, config: { data: MESSAGE } });
const failed = (code?: string) => Object.assign(new Error(MESSAGE), { code });

test.each([
  [answered(302), RefusedByProvider],
  [answered(400), RefusedByProvider],
  [answered(403), RefusedByProvider],
  [answered(429), ProviderAway],
  [answered(500), OutcomeUnknown],
  [answered(502), OutcomeUnknown],
  [answered(503), ProviderAway],
  [answered(504), OutcomeUnknown],
  [failed('ECONNREFUSED'), ProviderAway],
  [failed('ENOTFOUND'), ProviderAway],
  [failed('ECONNRESET'), OutcomeUnknown],
  [failed('ECONNABORTED'), OutcomeUnknown],
  [failed('ERR_CANCELED'), OutcomeUnknown],
  [failed(), OutcomeUnknown],
  [undefined, OutcomeUnknown],
])('%# is what it is, and says nothing of the message', (error, kind) => {
  const outcome = outcomeOf(error, 'the provider');
  expect(outcome).toBeInstanceOf(kind);
  expect(JSON.stringify(outcome, Object.getOwnPropertyNames(outcome))).not.toMatch(/example|hello/);
});
