import type { MessagesInput } from '../../../schema/messages.js';
import { words } from './compose.js';

type Welsh = NonNullable<MessagesInput['templates']['cy']>['purposes'];

const TO_CHANGE_IT = "I'w newid, ffoniwch ((phone)).";
const TO_TALK = 'I siarad, ffoniwch ((phone)).';
const ANSWER = 'Gallwch ateb yma: ((link))';
const STOP = 'Atebwch ((stop)) i orffen y negeseuon hyn.';

/** The words of every message in Welsh; letters that a text message would count double are kept out of those. */
export const welsh: Welsh = {
  'readiness-date': {
    standard: words({
      subject: 'Nodyn atgoffa',
      says:
        "Helo, dyma nodyn i'ch atgoffa eich bod wedi gofyn i ni gysylltu tua nawr. Nid oes rhaid i chi wneud dim. " +
        'Byddwn ni yn gofyn i chi, a gallwch gymryd yr holl amser sydd ei angen arnoch.',
      shortly: 'Helo, roeddech wedi gofyn i ni gysylltu tua nawr. Does dim brys.',
      contact: TO_TALK,
      answer: ANSWER,
      stop: STOP,
    }),
  },
  nudge: {
    standard: words({
      subject: 'Nodyn atgoffa',
      says:
        "Helo, dyma nodyn i'ch atgoffa ein bod yma pryd bynnag yr hoffech siarad. Nid oes rhaid i chi wneud dim. " +
        "Os byddai'n well gennych beidio cael y negeseuon hyn, dywedwch wrthym.",
      shortly: 'Helo, rydym yma pryd bynnag yr hoffech siarad. Does dim brys.',
      contact: TO_TALK,
      answer: ANSWER,
      stop: STOP,
    }),
  },
  session: {
    standard: words({
      subject: 'Nodyn atgoffa',
      says: "Helo, dyma nodyn i'ch atgoffa o'ch apwyntiad: ((when)).",
      contact: TO_CHANGE_IT,
      answer: ANSWER,
      stop: STOP,
    }),
  },
  'session-invitation': {
    standard: words({
      subject: 'Apwyntiad',
      says: 'Helo, dyma gadarnhau eich apwyntiad: ((when)).',
      inEmail: "Gallwch ei roi yn eich calendr o'r neges hon.",
      contact: TO_CHANGE_IT,
      answer: ANSWER,
      stop: STOP,
    }),
  },
  'session-change': {
    standard: words({
      subject: "Newid i'ch apwyntiad",
      says: 'Helo, mae eich apwyntiad wedi newid. Yr amser newydd yw: ((when)).',
      shortly: 'Helo, dyma amser newydd eich apwyntiad: ((when)).',
      inEmail: "Mae'r neges hon yn cymryd lle'r un yn eich calendr.",
      contact: TO_CHANGE_IT,
      answer: ANSWER,
      stop: STOP,
    }),
  },
  'session-cancellation': {
    standard: words({
      subject: "Newid i'ch apwyntiad",
      says: 'Helo, ni fydd yr apwyntiad hwn yn cael ei gynnal: ((when)). Byddwn yn siarad â chi.',
      shortly: 'Helo, ni fydd yr apwyntiad hwn yn cael ei gynnal: ((when)).',
      inEmail: "Mae'r neges hon yn ei dynnu o'ch calendr.",
      contact: TO_TALK,
      stop: STOP,
    }),
  },
  'letter-waiting': {
    standard: words({
      subject: 'Rhywbeth i chi',
      says: 'Helo, mae gennym rywbeth i chi. Does dim brys, ac nid oes rhaid i chi ei gymryd.',
      shortly: 'Helo, mae gennym rywbeth i chi. Does dim brys.',
      contact: 'Pan hoffech glywed mwy, ffoniwch ((phone)).',
      answer: ANSWER,
      stop: STOP,
    }),
  },
  'amends-due': {
    standard: words({
      subject: 'Nodyn atgoffa',
      says: "Helo, dyma nodyn i'ch atgoffa o rywbeth roeddech yn bwriadu ei wneud erbyn ((when)).",
      shortly: 'Helo, roeddech am wneud rhywbeth erbyn ((when)).',
      contact: "Os yw hynny'n anodd, ffoniwch ((phone)).",
      answer: ANSWER,
      stop: STOP,
    }),
  },
  survey: {
    standard: words({
      subject: 'Sut wnaethom ni?',
      says:
        'Helo, hoffem wybod sut oedd hi i chi gyda ni. ' +
        "Nid oes rhaid i chi ateb, ac ni fydd dim yn newid i chi y naill ffordd na'r llall.",
      shortly: 'Helo, sut oedd hi i chi gyda ni? Nid oes rhaid i chi ateb.',
      contact: 'I ddweud wrthym, ffoniwch ((phone)).',
      answer: 'Gallwch ddweud wrthym yma: ((link))',
      stop: STOP,
    }),
  },
  'complaint-acknowledged': {
    standard: words({
      subject: 'Diolch am ddweud wrthym',
      says: 'Helo, diolch am ddweud wrthym beth nad oedd yn iawn. Fe gewch ateb erbyn ((until)).',
      contact: TO_TALK,
    }),
  },
  'message-acknowledged': {
    standard: words({
      subject: 'Diolch am eich neges',
      says:
        "Helo, diolch am eich neges. Nid oes neb yn darllen negeseuon gyda'r nos nac ar benwythnosau. " +
        'Mewn argyfwng, ffoniwch 999, ac fel arall ffoniwch 101. Byddwn yn ôl: ((until)).',
      shortly:
        "Helo. Nid oes neb yn darllen hwn gyda'r nos nac ar benwythnosau. " +
        'Mewn argyfwng ffoniwch 999, fel arall 101. Ar gael eto: ((until)).',
      contact: '',
    }),
  },
};
