import type * as en from '../en/common.js';

/** What every page says. */
export const common: typeof en.common = {
  languageName: 'Cymraeg',
  language: 'Iaith',
  skip: 'Neidio i’r prif gynnwys',
  leave: 'Gadael y wefan hon',
  leaveLoading: 'Yn llwytho.',
  leaveTimedOut: 'Ni orffennwyd gadael.',
  leaveTwoMore: 'Shift, pwyswch 2 waith eto i adael.',
  leaveOneMore: 'Shift, pwyswch 1 waith eto i adael.',
  leaveHow: 'I adael yn gyflym, pwyswch y fysell Shift 3 gwaith.',
  look: 'Sut mae’r dudalen hon yn edrych',
  textOnly: 'Testun yn unig',
  withDesign: 'Gyda’r dyluniad',
  larger: 'Testun mwy',
  usual: 'Maint arferol y testun',
  problem: 'Mae problem',
  error: 'Gwall',
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  optional: '(dewisol)',
  send: 'Anfon',
  callUs: 'Gallwch ein ffonio ar',
  emergency: 'Mewn argyfwng ffoniwch 999. Os nad yw’n argyfwng, ffoniwch 101.',
};

/** What is wrong with a form, and the way out. */
export const errors: typeof en.errors = {
  choose: 'Dewiswch ateb',
  when: 'Dewiswch pryd y cawn ofyn i chi eto',
  realDate: 'Rhowch ddyddiad go iawn, fel 27 3 2027',
  futureDate: 'Rhowch ddyddiad ar ôl heddiw',
  lateDate: 'Rhowch ddyddiad o fewn y pum mlynedd nesaf',
  checkWord: 'Rhowch eich gair gwirio',
  checkWordWrong: 'Nid dyna’r gair gwirio y cytunwyd arno gyda chi. Rhowch gynnig arall arni, neu ffoniwch ni.',
  scale: 'Dewiswch rif o 1 i 5, neu gadewch ef allan',
  name: 'Rhowch eich enw',
  phone: 'Rhowch rif ffôn, fel 01632 960 001',
  email: 'Rhowch gyfeiriad e-bost, fel enw@example.org',
  reach: 'Rhowch rif ffôn neu gyfeiriad e-bost, er mwyn i ni allu cysylltu â chi',
  postcode: 'Rhowch god post, fel CF10 3NQ, neu ei hanner cyntaf',
  agency: 'Rhowch enw eich sefydliad',
  about: 'Dewiswch beth yw’r pwnc',
  text: 'Ysgrifennwch yma',
  tooLong: 'Gwnewch hwn yn fyrrach',
  busy: 'Gormod o gynigion mewn amser byr. Arhoswch funud a rhowch gynnig arall arni, neu ffoniwch ni.',
  away: 'Ni allem dderbyn hwn nawr. Nid oes dim a deipiwyd gennych ar goll: rhowch gynnig arall arni mewn munud, neu ffoniwch ni.',
};

/** Pages without a form. */
export const pages: typeof en.pages = {
  goneTitle: 'Mae’r ddolen hon ar gau',
  gone: 'Efallai ei bod eisoes wedi’i defnyddio, neu ei bod yn rhy hen.',
  goneAnswered: 'Os ydych wedi anfon ateb atom, mae gennym ni ef.',
  goneCall: 'Os oes rhywbeth yr hoffech ei ddweud wrthym, ffoniwch ni:',
  notFoundTitle: 'Heb ddod o hyd i’r dudalen',
  notFound: 'Nid oes tudalen o’r fath. Os teipioch y cyfeiriad, gwiriwch ef.',
  awayTitle: 'Ni allwn ddangos y dudalen hon nawr',
  away: 'Nid oes dim ar goll. Rhowch gynnig arall arni mewn munud.',
  tooLongTitle: 'Roedd hynny’n rhy hir',
  tooLong: 'Nid anfonwyd dim. Ewch yn ôl a byrhau’r testun hiraf.',
  refusedTitle: 'Nid anfonwyd dim',
  refused: 'Daeth y ffurflen o wefan arall. Agorwch y dudalen o’ch neges, a rhowch gynnig arall arni.',
};
