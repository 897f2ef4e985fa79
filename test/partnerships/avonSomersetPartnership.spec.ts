import { JUSTICE_STAGES } from '@whenready/domain';
import { placesAt } from '@whenready/profiles';
import {
  concluded,
  consenting,
  HARMED,
  meetingAt,
  outcomeAgreed,
  referred,
  RESPONSIBLE,
  sessionArranged,
  sessionHeld,
  SUPPORTER,
  waitingUntil,
} from '../../libs/domain/test/lives.js';
import { foundEligible, lifeOn, preparedOn, refusedWith, rulesOf, service, takenOn } from './on.js';

const ASP = 'avon-somerset-partnership';

/** The service as it was while the page's contracts ran: without the sample that lets it be used today. */
const asThePageHasIt = () => {
  const rules = rulesOf(ASP);
  const samples = service(ASP)
    .contracts.filter(({ kind }) => kind === 'sample')
    .map(({ code }) => code);
  const areas = rules.areas.map((area) => ({
    ...area,
    contracts: area.contracts.filter(({ code }) => !samples.includes(code)),
  }));
  return { ...rules, areas };
};

describe('Avon and Somerset Restorative Partnership: routing by area', () => {
  it.each([
    ['bristol', 'BS1 4ND', 'bristol'],
    ['bath-and-north-east-somerset', 'BA1 5AW', 'north-east'],
    ['south-gloucestershire', 'BS37 0DB', 'north-east'],
    ['north-somerset', 'BS23 1UJ', 'somerset'],
    ['somerset', 'TA1 1HE', 'somerset'],
  ])('%s routes by council and by postcode (%s)', (council, postcode, area) => {
    expect(placesAt(service(ASP), postcode)).toEqual([council]);
    expect(referred(lifeOn(ASP), { council }).case.routing).toMatchObject({ kind: 'provider', area });
  });

  it('an unknown area lands in triage, is kept, and asks its supervisor', () => {
    const life = referred(lifeOn(ASP), { council: null });
    expect(life.case.routing).toEqual({ kind: 'triage', reason: 'unknown-area' });
    expect(life.case.tasks.map(({ kind }) => kind)).toEqual(['triage-referral']);
  });
});

describe('Avon and Somerset Restorative Partnership: contract dates', () => {
  it('a referral inside the ended contract was its provider’s', () => {
    const { routing } = referred(lifeOn(ASP, '2015-06-01T10:00:00.000Z'), { council: 'bristol' }).case;
    expect(routing).toMatchObject({ kind: 'provider', area: 'bristol' });
    const contract = service(ASP).contracts.find(
      ({ code }) => routing.kind === 'provider' && code === routing.contract,
    );
    expect(contract).toMatchObject({ kind: 'page', to: '2016-03-31' });
  });

  it('one after its end is accepted, flagged and sent to triage', () => {
    const life = referred(lifeOn(ASP, '2016-04-01T10:00:00.000Z', asThePageHasIt()), { council: 'bristol' });
    expect(life.case.routing).toEqual({ kind: 'triage', reason: 'contract-ended' });
    expect(life.do('accept', {}).case.accepted).toBe(true);
    expect(life.case.tasks.map(({ kind }) => kind)).toContain('triage-referral');
  });

  it('a live case goes on to its end, past that of its contract', () => {
    const life = referred(lifeOn(ASP, '2016-02-01T10:00:00.000Z', asThePageHasIt()), { council: 'bristol' });
    life.do('accept', {}).do('assign', { coordinator: 'coord-1' });
    life.until('2016-06-01T10:00:00.000Z');
    expect(life.case.routing).toMatchObject({ kind: 'provider', area: 'bristol' });
    expect(life.do('add-note', { textId: 't1' }).case.closed).toBeNull();
  });
});

describe('Avon and Somerset Restorative Partnership: from neighbours to serious crime', () => {
  it.each(JUSTICE_STAGES)('a referral at the stage %s is taken', (stage) => {
    expect(service(ASP).scope.justiceStages).toContain(stage);
    const life = referred(lifeOn(ASP), { council: 'bristol', justiceStage: stage });
    expect(life.case.referral.justiceStage).toBe(stage);
    expect(life.do('accept', {}).case.accepted).toBe(true);
  });
});

describe('Avon and Somerset Restorative Partnership: not ready is normal, and has no maximum', () => {
  it('a wait of eleven years survives a change of coordinator, and asks on its day', () => {
    const life = waitingUntil(preparedOn(ASP), '2037-03-02');
    life.until('2031-01-06T10:00:00.000Z').do('assign', { coordinator: 'coord-2', reason: 'left-the-service' });
    expect(life.case.tracks.find(({ id }) => id === HARMED)?.wait?.until).toEqual({ kind: 'date', date: '2037-03-02' });
    life.until('2037-03-05T10:00:00.000Z');
    expect(life.of('readiness-date-reached')).toHaveLength(1);
    expect(life.case.coordinator).toBe('coord-2');
  });

  it('a closed case is reopened years later, with its history', () => {
    const life = preparedOn(ASP).do('close', { outcome: 'not-proceeding', reason: 'too-soon', textId: null });
    life.now = '2032-05-04T10:00:00.000Z';
    life.do('reopen', { cameBack: [], textId: null });
    expect([life.case.stage, life.case.eligible]).toEqual(['preparation', true]);
    expect(life.of('person-prepared')).toHaveLength(2);
  });
});

describe('Avon and Somerset Restorative Partnership: voluntary, and only if everyone agrees', () => {
  const meeting = meetingAt('2026-04-14T13:00:00.000Z');

  it('a meeting needs every attendee’s consent, a supporter’s too', () => {
    const life = foundEligible(ASP);
    for (const participant of [HARMED, RESPONSIBLE]) {
      consenting(life, participant);
      life.do('record-preparation', { participant, topics: ['what-rj-is'], prepared: true, textId: null });
    }
    expect(refusedWith(life.try('arrange-session', meeting))).toBe('CONSENT_NEEDED');
    expect(refusedWith(consenting(life, SUPPORTER).try('arrange-session', meeting))).toBeNull();
  });

  it('it takes place on neutral ground', () => {
    expect(refusedWith(preparedOn(ASP).try('arrange-session', { ...meeting, venue: null }))).toBe('VENUE_NEEDED');
    expect(refusedWith(preparedOn(ASP).try('arrange-session', { ...meeting, neutral: false }))).toBe(
      'VENUE_NOT_NEUTRAL',
    );
  });

  it('an observer may be recorded, and attends without being a side', () => {
    const life = preparedOn(ASP);
    const observer = { participant: 'p9', role: 'observer', supports: null, young: false, kind: 'person' } as const;
    life.do('add-participant', { ...observer, needs: [], language: null, textId: null });
    life.do('arrange-session', { ...meeting, attendees: [...meeting.attendees, 'p9'] });
    expect(life.case.sessions[0]?.attendees).toContain('p9');
  });

  it('a whole life comes to its end', () => {
    expect(concluded(outcomeAgreed(sessionHeld(sessionArranged(preparedOn(ASP))))).case.closed?.outcome).toBe(
      'completed',
    );
    expect(takenOn(ASP).case.stage).toBe('eligibility');
  });
});
