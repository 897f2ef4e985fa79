import type * as en from '../en/link.js';

/** The pages of a link: an answer, and a survey. */
export const answer: typeof en.answer = {
  title: 'Eich ateb',
  intro: 'Dewiswch beth yr hoffech ei ddweud wrthym. Nid oes ateb cywir nac anghywir, ac nid oes brys.',
  confirm: 'Bydd rhywun yn siarad â chi cyn i ddim ddigwydd.',
  checkWord: 'Eich gair gwirio',
  checkWordHint: 'Y gair y cytunoch arno gyda ni. Nid yw yn y neges.',
  choices: {
    ready: { label: 'Rwy’n barod', hint: 'Byddwn yn cysylltu i gytuno beth sy’n dod nesaf.' },
    'not-yet': { label: 'Ddim eto', hint: 'Gallwch ddweud pryd y cawn ofyn eto.' },
    'call-me': { label: 'Ffoniwch fi, os gwelwch yn dda', hint: 'Byddwn yn eich ffonio ar adeg sy’n ddiogel i chi.' },
    stop: { label: 'Rhowch y gorau i’r negeseuon', hint: 'Ni fyddwn yn anfon rhagor o negeseuon atoch.' },
  },
  whenTitle: 'Pryd y cawn ofyn i chi eto?',
  when: {
    fortnight: 'Ymhen pythefnos',
    month: 'Ymhen mis',
    quarter: 'Ymhen tri mis',
    date: 'Ar ddyddiad penodol neu wedyn',
    open: 'Nid wyf yn gwybod. Fe ddywedaf wrthych',
  },
  whenDate: 'Pa ddyddiad?',
  whenDateHint: 'Er enghraifft, 27 3 2027',
  whenSend: 'Anfon fy ateb',
  back: 'Yn ôl i’r holl atebion',
};

/** After a form was taken. */
export const thanks: typeof en.thanks = {
  title: 'Diolch',
  answer: {
    ready: 'Mae eich ateb gennym: rydych yn barod. Bydd rhywun yn cysylltu â chi i’w gadarnhau.',
    'not-yet': 'Mae eich ateb gennym: ddim eto. Bydd rhywun yn ei gadarnhau, a byddwn yn aros.',
    'call-me': 'Mae eich ateb gennym. Bydd rhywun yn eich ffonio.',
    stop: 'Ni fyddwn yn anfon rhagor o negeseuon atoch. Efallai y bydd angen i rywun siarad â chi o hyd am yr hyn a drefnwyd eisoes.',
  },
  nothingMore: 'Nid oes angen i chi wneud dim arall. Gallwch gau’r dudalen hon.',
  change: 'Os newidiwch eich meddwl, neu os nad chi a anfonodd hwn, ffoniwch ni.',
  survey: 'Mae eich atebion gennym. Maent yn ein helpu i wneud yn well.',
  start: 'Mae’r hyn a anfonoch gennym. Bydd rhywun yn ei ddarllen.',
  startNext:
    'Bydd yn cysylltu â chi yn y ffordd y dywedoch wrthym ei bod yn ddiogel. Ni fydd dim arall yn digwydd cyn hynny.',
  area: {
    in: 'Mae’r cod post yn yr ardal lle rydym yn gweithio.',
    out: 'Mae’r cod post y tu allan i’r ardal lle rydym yn gweithio. Byddwn yn dal i ddarllen yr hyn a anfonoch, ac yn dweud wrthych pwy all helpu.',
    unsure: 'Nid ydym yn siŵr eto a yw’r cod post yn yr ardal lle rydym yn gweithio. Byddwn yn edrych i mewn i hynny.',
  },
  complaint: 'Mae eich cwyn gennym. Bydd rhywun nad oedd yn rhan ohoni yn edrych i mewn iddi.',
  complaintNext:
    'Os dywedoch sut i gysylltu â chi, byddwn yn ysgrifennu neu’n ffonio i ddweud ei bod gennym, ac yn ddiweddarach beth a welsom.',
  message: 'Mae eich neges gennym. Bydd rhywun yn ei darllen pan fyddwn ar agor nesaf.',
};

export const survey: typeof en.survey = {
  title: 'Sut y bu pethau',
  intro: 'Gallwch adael unrhyw gwestiwn allan. Nid yw eich atebion yn newid dim am yr help a gewch.',
  anonymous: 'Cedwir eich atebion heb eich enw. Ni all neb wybod mai eich rhai chi ydynt.',
  named:
    'Cedwir eich atebion gyda’ch enw, er mwyn i ni ddilyn sut ydych chi. Dim ond y bobl rydych yn gweithio gyda nhw sy’n eu gweld.',
  scaleHint: '1 yw’r lleiaf, 5 yw’r mwyaf.',
  measures: {
    fear: { label: 'Pa mor ofnus ydych chi’n teimlo?', low: 'ddim o gwbl', high: 'iawn' },
    anger: { label: 'Pa mor ddig ydych chi’n teimlo?', low: 'ddim o gwbl', high: 'iawn' },
    sleep: { label: 'Pa mor dda ydych chi’n cysgu?', low: 'yn wael iawn', high: 'yn dda iawn' },
    feelingSafe: { label: 'Pa mor ddiogel ydych chi’n teimlo?', low: 'ddim o gwbl', high: 'yn llwyr' },
    feelingHeard: { label: 'Ydych chi’n teimlo bod rhywun wedi gwrando arnoch?', low: 'ddim o gwbl', high: 'yn llwyr' },
    movingOn: { label: 'Ydych chi’n teimlo y gallwch symud ymlaen?', low: 'ddim o gwbl', high: 'yn llwyr' },
  },
  feedback: {
    satisfied: 'Ydych chi’n fodlon ar sut y buom yn gweithio gyda chi?',
    fairlyTreated: 'A gawsoch eich trin yn deg?',
    wouldRecommend: 'A fyddech yn ein hargymell i rywun arall?',
  },
  yes: 'Ie',
  no: 'Na',
  rather: 'Byddai’n well gennyf beidio â dweud',
  comment: 'Oes unrhyw beth arall yr hoffech ei ddweud?',
  commentHint: 'Gadewch enwau allan, fel na ellir adnabod neb.',
};
