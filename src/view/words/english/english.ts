/** Everything in English: the only language for now. */
import type { Words } from '../words';
import {
  accountTypes,
  accountsMade,
  destinations,
  mails,
  senders,
  whereToRecord,
} from './accounts';
import { adminPage } from './admin-page';
import { endings } from './endings';
import { conditions, factNames, factValues, questions } from './facts';
import { addressProblems, failures, keptAnswer, nothingLost, settingsProblems } from './failures';
import {
  caveats,
  justNow,
  limits,
  origins,
  settling,
  settlingWhere,
  sources,
  unknown,
} from './knowledge';
import { anything, certainty, couldAlsoBe, evidence, outcomes, undecided } from './outcomes';
import { listInput } from './list-input';
import { lists } from './lists';
import { projectPage } from './project-page';
import { steps } from './steps';

export const ENGLISH: Words = {
  outcomes,
  undecided,
  anything,
  couldAlsoBe,
  certainty,
  steps,
  endings,
  factNames,
  factValues,
  conditions,
  questions,
  origins,
  unknown,
  settling,
  settlingWhere,
  caveats,
  limits,
  evidence,
  sources,
  justNow,
  keptAnswer,
  nothingLost,
  failures,
  addressProblems,
  settingsProblems,
  accountsMade,
  senders,
  accountTypes,
  mails,
  destinations,
  whereToRecord,
  projectPage,
  listInput,
  lists,
  adminPage,
};
