/**
 * Words that tell a stranger what a message is about. Each is a pattern for one whole word, in lower case and without
 * accents; where a shorter stem would catch everyday words (courtesy, trafficlight, harmony, restored), the pattern says
 * exactly which ending gives it away.
 */
export const ENGLISH = [
  // what happened
  'harm(s|ed|er|ers|ing|ful|fully|less)?',
  'crim(e|es|inal|inals|inally|inality|inology)',
  '(re)?offen[cds]\\w*',
  '(mal|wrong)doer?s?',
  'abus\\w*',
  'assault\\w*',
  'attack\\w*',
  'violen\\w*',
  'rap(e|es|ed|ist|ists)',
  'sexual\\w*',
  'burgl\\w*',
  'robb(er|ers|ed|ery|eries|ing)',
  'the(ft|fts)|thie(f|ves)',
  'steal(s|ing)?|stolen',
  'stabb\\w*',
  'murder\\w*|homicid\\w*|manslaughter',
  'kill(s|ed|er|ers|ing|ings)?',
  'weapon\\w*',
  'arson\\w*|fraud\\w*|vandal\\w*',
  'drugs?',
  'threat(s|en|ens|ened|ening)?',
  'stalk\\w*|harass\\w*|traffick\\w*|exploit(ed|ation|ative)?',
  'racis[mt]s?|racially|hate',
  'antisocial',
  'injur\\w*',
  'incidents?',
  'disput(e|es|ed)',
  'trauma\\w*',
  // who people are in it
  'victim\\w*',
  'surviv(or|ors)',
  'perpetrat\\w*|culprits?|suspect\\w*|accus(ed|er|ers|ation|ations)',
  'defendants?|witness\\w*|convict\\w*|inmates?|guilt\\w*',
  // courts, police, probation, prison
  '(in)?justices?',
  'court(s|room|rooms|house|houses)?',
  'magistrat\\w*|judg(e|es|ed|ment|ments)|judicia\\w*|tribunals?|jur(y|ies|or|ors)',
  'prosecut\\w*|solicitors?|barristers?|lawyers?|legal\\w*',
  'trials?|verdicts?|pleas?|pleads?|pleaded|sentenc\\w*|acquit\\w*|appeals?',
  'polic(e|ed|eman|emen|ewoman|ewomen|ing)|constab\\w*|detectives?|arrest\\w*|sergeants?',
  'probation\\w*|parole\\w*|prison\\w*|imprison\\w*|jail\\w*|gaol\\w*|custod(y|ial)|bail(ed)?|detention',
  'rj|cjs|cps|pcc|opcc|moj|hmp|hmpps|hmcts|yot|yos|yoi|mappa|marac|idva|isva|asb',
  // this work, and services whose name says it
  'restorativ\\w*',
  'mediat(e|ed|es|ing|ion|ions|or|ors)',
  'facilitat\\w*',
  'reparation\\w*|amends|conferencing',
  'case(s|work|worker|workers|load)?',
  'lighthouse|sari|crimestoppers|remedi|nacro',
] as const;

/** Several words that give it away together where none of them does alone; spaces stand for any break. */
export const ENGLISH_PHRASES = [
  'the other (person|people|side|party|family|participant)',
  'the person who',
  'the person responsible',
  'what (they|he|she|was) (did|done) to you',
  'what happened (to you|between|on|that)',
  'anti social',
  'letter of (apology|explanation)',
  'apology letter',
  'charged with',
  'on licence',
  'on tag',
  'why me',
  'womens? aid',
] as const;

/** Everyday words around one that would be refused by itself. */
export const ENGLISH_HARMLESS = ['(just )?in (any )?case'] as const;

/** Refused wherever they stand, even inside a longer word such as an address: `northpolice.example`. */
export const ENGLISH_ANYWHERE = [
  'police',
  'victim',
  'restorativ',
  'justice',
  'probation',
  'prison',
  'criminal',
  'offender',
] as const;
