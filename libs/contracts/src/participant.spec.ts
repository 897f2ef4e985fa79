import { linkAnswerBody, surveyBody } from './participant.js';
import { publicComplaintBody, publicReferralBody, publicRoute } from './publicForms.js';

const fieldsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map(({ path }) => path.join('.'));

it('says until when only with not yet', () => {
  expect(linkAnswerBody.parse({ answer: 'not-yet', until: '2027-03-02' })).toEqual({
    answer: 'not-yet',
    until: '2027-03-02',
  });
  expect(linkAnswerBody.safeParse({ answer: 'not-yet' }).success).toBe(true);
  expect(fieldsOf(linkAnswerBody.safeParse({ answer: 'ready', until: '2027-03-02' }))).toEqual(['until']);
  expect(fieldsOf(linkAnswerBody.safeParse({ answer: 'maybe' }))).toEqual(['answer']);
});

it('requires nothing of a survey, and takes no answer off the scale', () => {
  expect(surveyBody.parse({})).toMatchObject({ fear: null, satisfied: null });
  expect(fieldsOf(surveyBody.safeParse({ fear: 6 }))).toEqual(['fear']);
});

it('wants a way to reach whoever refers, and an agency’s name of an agency alone', () => {
  const base = { who: 'person-harmed', name: 'Sam Reed', phone: '01632 960 001' };
  expect(publicReferralBody.safeParse(base).success).toBe(true);
  expect(fieldsOf(publicReferralBody.safeParse({ ...base, phone: null }))).toEqual(['phone']);
  expect(fieldsOf(publicReferralBody.safeParse({ ...base, who: 'agency' }))).toEqual(['agency']);
  expect(fieldsOf(publicReferralBody.safeParse({ ...base, agency: 'Housing' }))).toEqual(['who']);
  expect(fieldsOf(publicReferralBody.safeParse({ ...base, postcode: 'nowhere' }))).toEqual(['postcode']);
});

it('takes a complaint without a name', () => {
  expect(publicComplaintBody.safeParse({ about: 'service', text: 'Nobody called back.' }).success).toBe(true);
  expect(publicRoute('a/b', 'complaint')).toBe('/v1/public/a%2Fb/complaint');
});
