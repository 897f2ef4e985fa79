import { Setup1795320000001 } from './1795320000001-setup.js';
import { Cases1795320000002 } from './1795320000002-cases.js';
import { Journal1795320000003 } from './1795320000003-journal.js';
import { People1795320000004 } from './1795320000004-people.js';
import { Digests1795320000005 } from './1795320000005-digests.js';
import { Shares1795320000010 } from './1795320000010-shares.js';
import { Details1795320000012 } from './1795320000012-details.js';
import { Sessions1795320000020 } from './1795320000020-sessions.js';
import { Facilitators1795320000021 } from './1795320000021-facilitators.js';
import { NamelessAnswers1795320000051 } from './1795320000051-nameless-answers.js';
import { NamelessComments1795320000076 } from './1795320000076-nameless-comments.js';
import { Practice1795320000041 } from './1795320000041-practice.js';
import { Drafts1795320000042 } from './1795320000042-drafts.js';
import { Duplicates1795320000043 } from './1795320000043-duplicates.js';
import { IntakeMessages1795320000066 } from './1795320000066-intake-messages.js';
import { AnswerLinks1795320000063 } from './1795320000063-answer-links.js';
import { Inbound1795320000064 } from './1795320000064-inbound.js';
import { PostalAddresses1795320000060 } from './1795320000060-postal-addresses.js';
import { WordsToAvoid1795320000062 } from './1795320000062-words-to-avoid.js';
import { FailingAddresses1795320000067 } from './1795320000067-failing-addresses.js';
import { Sending1795320000061 } from './1795320000061-sending.js';
import { PhoneKeys1795320000073 } from './1795320000073-phone-keys.js';
import { PrintedLetters1795320000065 } from './1795320000065-printed-letters.js';
import { Acknowledgements1795320000070 } from './1795320000070-acknowledgements.js';

/** Every migration, oldest first. A migration that has run anywhere is never changed: the next one goes below. */
export const migrations = [
  Setup1795320000001,
  Cases1795320000002,
  Journal1795320000003,
  People1795320000004,
  Digests1795320000005,
  Shares1795320000010,
  Details1795320000012,
  Sessions1795320000020,
  Facilitators1795320000021,
  NamelessAnswers1795320000051,
  Practice1795320000041,
  Drafts1795320000042,
  Duplicates1795320000043,
  PostalAddresses1795320000060,
  WordsToAvoid1795320000062,
  AnswerLinks1795320000063,
  Inbound1795320000064,
  IntakeMessages1795320000066,
  FailingAddresses1795320000067,
  Sending1795320000061,
  PrintedLetters1795320000065,
  Acknowledgements1795320000070,
  PhoneKeys1795320000073,
  NamelessComments1795320000076,
];
