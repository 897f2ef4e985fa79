import { placesOf, routeFor } from '../src/index.js';
import {
  assigned,
  concluded,
  eligible,
  Life,
  outcomeAgreed,
  prepared,
  PROFILE,
  referred,
  sessionArranged,
  sessionHeld,
} from './lives.js';

const route = (...places: string[]) => routeFor(PROFILE, places, '2026-03-02');

describe('where a referral goes', () => {
  it('to the provider of its council’s area', () => {
    expect(route('northtown')).toMatchObject({ kind: 'provider', area: 'north', contract: 'north-running' });
  });

  it('to triage where nobody knows its area, and is flagged', () => {
    for (const places of [[], ['nowhere'], ['elsewhere']])
      expect(route(...places)).toEqual({ kind: 'triage', reason: 'unknown-area' });
  });

  it('to triage where its postcode straddles areas, or the border of the service', () => {
    expect(route('northtown', 'southtown')).toEqual({ kind: 'triage', reason: 'ambiguous-postcode' });
    expect(route('northtown', 'elsewhere')).toEqual({ kind: 'triage', reason: 'ambiguous-postcode' });
  });

  it('to the one area that all its councils lie in', () => {
    const [north, south] = PROFILE.areas;
    const wide = { ...PROFILE, areas: [{ ...north!, councils: ['northtown', 'northvale'] }, south!] };
    expect(routeFor(wide, ['northtown', 'northvale'], '2026-03-02')).toMatchObject({ area: 'north' });
  });

  it('a council that is given goes before what a postcode may mean', () => {
    expect(placesOf({ council: 'northtown', maybe: ['southtown', 'elsewhere'] })).toEqual(['northtown']);
    expect(placesOf({ council: null, maybe: ['southtown'] })).toEqual(['southtown']);
    expect(placesOf({ council: null })).toEqual([]);
  });

  it('inside a contract’s days to its provider, on its last day too; after it to triage, accepted and asked about', () => {
    const on = (day: string) => referred(new Life(`${day}T10:00:00.000Z`), { council: 'southtown' });
    expect(on('2016-03-31').case.routing).toMatchObject({ kind: 'provider', contract: 'south-ended' });
    const late = on('2016-04-01');
    expect(late.case.routing).toEqual({ kind: 'triage', reason: 'contract-ended' });
    expect(late.case.tasks.map(({ kind }) => kind)).toEqual(['triage-referral']);
    expect(late.do('accept', {}).case.accepted).toBe(true);
  });

  it('a live case of an ended contract goes on to its end', () => {
    const begun = assigned(new Life('2016-03-28T10:00:00.000Z'), { council: 'southtown' });
    const life = sessionArranged(prepared(eligible(begun)), '2016-04-14T13:00:00.000Z');
    concluded(outcomeAgreed(sessionHeld(life)));
    expect(life.case.closed).toMatchObject({ outcome: 'completed' });
    expect(life.case.routing).toMatchObject({ kind: 'provider', contract: 'south-ended' });
    expect(life.of('case-routed')).toHaveLength(1);
  });
});
