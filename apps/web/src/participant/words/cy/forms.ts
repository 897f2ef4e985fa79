import type * as en from '../en/forms.js';

/** What every open form asks. */
export const reach: typeof en.reach = {
  heading: 'Sut gallwn ni gysylltu â chi?',
  oneOf: 'Rhowch rif ffôn neu gyfeiriad e-bost, neu’r ddau.',
  name: 'Eich enw',
  phone: 'Ffôn',
  email: 'E-bost',
  whenSafe: 'Pryd a sut mae’n ddiogel cysylltu â chi?',
  whenSafeHint: 'Er enghraifft: neges destun yn unig, dyddiau’r wythnos cyn 3pm, peidiwch â gadael neges llais.',
};

/** The form to ask the service for help. */
export const start: typeof en.start = {
  title: 'Gofynnwch i ni gysylltu',
  intro: 'Ni ddywedir wrth neb arall eich bod wedi gofyn. Gallwch roi’r gorau iddi unrhyw bryd.',
  whoTitle: 'Pa un sy’n eich disgrifio chi orau?',
  who: {
    'person-harmed': { label: 'Cefais i niwed', hint: 'Gwnaed rhywbeth i chi, neu i rywun agos atoch.' },
    'person-responsible': {
      label: 'Fi oedd yn gyfrifol am niwed',
      hint: 'Rydych am wneud iawn am rywbeth, neu ei egluro.',
    },
    agency: { label: 'Rwy’n gweithio gyda rhywun', hint: 'Rydych yn ysgrifennu ar ran sefydliad sy’n cefnogi pobl.' },
  },
  nextTitle: 'Beth sy’n digwydd nesaf',
  next: [
    'Mae rhywun yn darllen yr hyn a anfonwch.',
    'Bydd yn cysylltu â chi, mewn ffordd ac ar adeg y dywedwch ei bod yn ddiogel.',
    'Byddwch yn penderfynu gyda’ch gilydd a ddylid mynd ymlaen, a sut. Ni chysylltir â neb arall cyn hynny.',
  ],
  back: 'Yn ôl i’r cwestiwn cyntaf',
  postcode: 'Cod post lle digwyddodd, neu lle rydych yn byw',
  postcodeAgency: 'Cod post lle digwyddodd, neu lle maent yn byw',
  postcodeHint: 'Mae’n dweud wrthym a yw yn ein hardal. Mae’r hanner cyntaf yn ddigon. Nid ydym yn ei gadw.',
  agency: 'Eich sefydliad',
  harmed: 'Y person a gafodd niwed',
  responsible: 'Y person cyfrifol',
  personHint: 'Gadewch allan yr hyn nad ydych yn ei wybod.',
  theirName: 'Ei enw',
  theirPhone: 'Ei ffôn',
  theirEmail: 'Ei e-bost',
  agreed: 'A yw’n gwybod eich bod yn ysgrifennu atom, ac yn cytuno?',
  agreedChoices: { yes: 'Ydy', no: 'Nac ydy', 'not-asked': 'Nid wyf wedi gofyn' },
  story: 'Beth hoffech i ni ei wybod?',
  storyHint: 'Mae ychydig eiriau’n ddigon. Nid oes angen i chi ddisgrifio’r hyn a ddigwyddodd.',
  trap: 'Gadewch hwn yn wag',
  send: 'Anfon',
};

export const complaint: typeof en.complaint = {
  title: 'Dywedwch wrthym beth aeth o’i le',
  intro:
    'Nid yw cwyno’n newid dim am yr help a gewch. Nid oes angen i chi roi eich enw, ond hebddo ni allwn eich ateb.',
  about: 'Am beth mae’r gŵyn?',
  aboutChoices: {
    service: 'Y gwasanaeth cyfan',
    practitioner: 'Rhywun sy’n gweithio yma',
    process: 'Sut y gwnaed rhywbeth',
    other: 'Rhywbeth arall',
  },
  text: 'Beth ddigwyddodd?',
  wanted: 'Beth fyddai’n gwneud iawn am hyn?',
};

export const message: typeof en.message = {
  title: 'Anfonwch neges atom',
  intro: 'Nid oes neb yn darllen hwn gyda’r nos nac ar benwythnosau.',
  text: 'Eich neges',
  textHint: 'Dywedwch pwy ydych chi yn y neges dim ond os yw’n ddiogel.',
};
