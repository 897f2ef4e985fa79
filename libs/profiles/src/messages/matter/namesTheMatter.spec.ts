import { loadProfiles } from '../../index.js';
import { everyTemplate } from '../templates.js';
import { namesTheMatter } from './namesTheMatter.js';

describe('words that give the matter away', () => {
  it.each([
    ['what it is', 'About your restorative meeting', ['restorative']],
    ['what it is, in short', 'Your RJ meeting', ['rj']],
    ['a court', 'See you at the court', ['court']],
    ['a court house', 'Meet at the Courthouse', ['courthouse']],
    ['the police', 'From Avon and Somerset POLICE', ['police']],
    ['a policeman', 'The policewoman will call', ['policewoman']],
    ['probation', 'Your probation officer', ['probation']],
    ['a prison', 'HMP Bristol, a prison', ['hmp', 'prison']],
    ['being in prison', 'while imprisoned', ['imprisoned']],
    ['justice', 'Neighbourhood Justice Team', ['justice']],
    ['injustice', 'an injustice', ['injustice']],
    ['crime', 'since the crime', ['crime']],
    ['an offence and one who offends', 'the offence, the offender, re-offending', ['offence', 'offender', 'offending']],
    ['a victim', 'Victim Support here', ['victim']],
    ['a victim’s', 'the victim’s wish, victims', ['victims']],
    ['a survivor', 'for survivors', ['survivors']],
    ['harm', 'the harm done, the harmer, harmed', ['harm', 'harmer', 'harmed']],
    ['harm that was none', 'it was harmless', ['harmless']],
    ['abuse', 'domestic abuse', ['abuse']],
    ['an assault', 'the ASSAULT', ['assault']],
    ['a burglary', 'burgled', ['burgled']],
    ['a robbery, but not Rob', 'Rob, about the robbery', ['robbery']],
    ['a theft', 'stolen things and theft', ['stolen', 'theft']],
    ['mediation', 'a mediator', ['mediator']],
    ['facilitating', 'your facilitator', ['facilitator']],
    ['amends', 'make amends', ['amends']],
    ['a case', 'about your case', ['case']],
    ['a case worker', 'your caseworker', ['caseworker']],
    ['a sentence', 'after sentencing', ['sentencing']],
    ['a trial', 'the trial', ['trial']],
    ['bail', 'out on bail', ['bail']],
    ['being on licence', 'while on licence', ['on licence']],
    ['the other person', 'the other person will come', ['the other person']],
    ['the other side', 'The other\nside agreed', ['the other side']],
    ['what happened', 'talk about what happened to you', ['what happened to you']],
    ['an apology by letter', 'a letter of apology', ['letter of apology']],
    ['a service by its name', 'Lighthouse here, and SARI', ['lighthouse', 'sari']],
    ['behind a digit', 'court2', ['court']],
    ['inside an address', 'https://avonandsomersetpolice.example/a', ['avonandsomersetpolice']],
    ['inside an email address', 'rj@restorativegloucestershire.co.uk', ['rj', 'restorativegloucestershire']],
    ['with an accent', 'the víctim', ['victim']],
    ['with an unseen character', 'the vic\u00ADtim and the po\u200Blice', ['victim', 'police']],
    ['in full-width letters', 'ｐｏｌｉｃｅ', ['police']],
  ])('%s', (_what, text, words) => {
    expect(namesTheMatter(text).sort()).toEqual([...words].sort());
  });

  it.each([
    ['cyfiawnder', 'y gyfiawnder, nghyfiawnder, chyfiawnder'],
    ['heddlu', 'yr heddlu'],
    ['trosedd', 'y drosedd, throsedd'],
    ['troseddwr', 'y troseddwyr'],
    ['dioddefwr', 'y ddioddefwyr'],
    ['llys', 'i’r lys, llysoedd'],
    ['carchar', 'yng ngharchar, i garchar'],
    ['prawf', 'y gwasanaeth prawf'],
    ['niwed', 'y niwed'],
    ['adferol', 'proses adferol'],
    ['y person arall', 'y person arall'],
    ['yr hyn a ddigwyddodd', 'yr hyn a ddigwyddodd'],
    ['cam-drin', 'gam-drin'],
    ['cyfryngwr', 'eich cyfryngwr'],
    ['hwylusydd', 'eich hwylusydd'],
    ['tyst', 'y tystion'],
  ])('Welsh: %s', (_what, text) => {
    const said = text.split(', ');
    for (const each of said) expect(namesTheMatter(each)).not.toEqual([]);
  });
});

describe('near misses that say nothing', () => {
  it.each([
    'Your appointment on Tuesday 3 March at 2:00pm',
    'a courteous welcome, out of courtesy, Courtney, the courtyard',
    'traffic lights, the traffic, a trafficlight',
    'harmony, a pharmacy, Harmondsworth, charming',
    'Your appointment has been restored; the restoration of the hall; a restaurant',
    'in case you are late, just in case, in any case',
    'a suitcase by the staircase',
    'a skilled worker in the office offers it officially',
    'an immediate answer, the media, a medical centre',
    'please wait; the pleasure is ours',
    'Bailey Road, Crimea Street, crimson',
    'a stable, established place',
    'free of charge',
    'an amended appointment',
    'your survey, your letter, your message',
    'an industrial estate',
    'In an emergency, call 999 and in a non-emergency call 101.',
    'drape, grapes, rapid, rapeseed',
    'discrimination of nobody',
    'policy, polite',
    'A ladder, a lass',
    'y cyfryngau, llysiau, tystysgrif, hwylus, cyffredin, prawf gyrru, swyddog',
    'Gallwch gymryd yr holl amser sydd ei angen arnoch.',
  ])('%s', (text) => {
    expect(namesTheMatter(text)).toEqual([]);
  });
});

test.each(loadProfiles())('no template of $code names the matter, as it stands', ({ messages }) => {
  const templates = everyTemplate(messages);
  expect(templates.length).toBeGreaterThan(150);
  for (const { text } of templates) expect(namesTheMatter(text)).toEqual([]);
});
