/** Everything that is shown for one checked address. Both front ends and the terminal only lay this out. */
import type { CheckedAddress, PageReport } from '../contract/api';
import { parseAddress } from '../decide/address';
import type { Caveat } from '../decide/caveat';
import type { StepId } from '../decide/step-id';
import type { Verdict } from '../decide/verdict';
import { toAge } from './age';
import type { Whereabouts } from './destination';
import { toEndingView, type EndingView } from './ending-view';
import { toHeadline, type Headline } from './headline';
import { LIMITS } from './limit';
import { toNextSteps, type NextStep } from './next-steps';
import { toDoubts, type Doubt } from './not-sure';
import { toOtherwise, type Otherwise } from './otherwise';
import type { Reader } from './reader';
import { toWhy, type Why } from './why';
import type { Places } from './words/words';

/** Where the answer is read: what the project is called and reached by. */
export interface Setting {
  readonly places: Places;
  /** Absent in the terminal: no links then. */
  readonly where?: Whereabouts;
  readonly author?: string;
  readonly plan?: NonNullable<PageReport['project']['plan']>;
}

export interface ResultView {
  readonly address: string;
  readonly headline: Headline;
  /** What is wrong with an address that is not valid. */
  readonly problem?: string;
  readonly endings: readonly EndingView[];
  readonly otherwise?: Otherwise;
  readonly doubts: readonly Doubt[];
  readonly why: Why;
  readonly evidence: string;
  readonly caveats: readonly { readonly caveat: Caveat; readonly text: string }[];
  readonly limits: readonly string[];
  readonly nextSteps: readonly NextStep[];
  readonly age: string;
  /** It lay in Forge storage, so that checking again may bring something new. */
  readonly stored: boolean;
}

/** The view of one answer. */
export function toResultView(
  checked: CheckedAddress,
  setting: Setting,
  reader: Reader,
): ResultView {
  const { headline: verdict, otherwise, facts } = checked;
  const { words } = reader;
  const parsed = parseAddress(checked.address);
  const alone = verdict.endings.length === 1;
  const { author } = setting;
  return {
    address: checked.address,
    headline: toHeadline(checked, reader),
    ...(parsed.valid ? {} : { problem: words.addressProblems[parsed.problem] }),
    endings: verdict.endings.map((ending) => toEndingView(ending, setting.places, alone, reader)),
    ...(otherwise === undefined ? {} : { otherwise: toOtherwise(otherwise, facts, reader) }),
    doubts: toDoubts(verdict, facts, reader),
    why: toWhy(verdict, { facts, ...(author === undefined ? {} : { author }) }, reader),
    evidence: words.evidence[verdict.evidence],
    caveats: verdict.caveats
      .filter((caveat) => isWorthTelling(caveat, verdict))
      .map((caveat) => ({ caveat, text: caveatText(caveat, setting, reader) })),
    limits: sendsMail(checked) ? LIMITS.map((limit) => words.limits[limit]) : [],
    nextSteps: toNextSteps(verdict, { where: setting.where, facts }, reader),
    age: ageOf(checked, reader),
    stored: checked.fromStorage,
  };
}

/** The setting that a page report describes. */
export function settingOf({ project, siteUrl, record }: PageReport): Setting {
  return {
    places: {
      ...(project.senderAddress === undefined ? {} : { sender: project.senderAddress }),
      ...(project.portalUrl === undefined ? {} : { portal: project.portalUrl }),
    },
    ...(siteUrl === '' ? {} : { where: whereabouts(project, siteUrl) }),
    ...(project.plan === undefined ? {} : { plan: project.plan }),
    ...(record?.authorName === undefined ? {} : { author: record.authorName }),
  };
}

function whereabouts({ key, customersUrl }: PageReport['project'], siteUrl: string): Whereabouts {
  return { siteUrl, projectKey: key, ...(customersUrl === undefined ? {} : { customersUrl }) };
}

/** Caveats that say how a domain is listed: noise, and not even true, while that is not known. */
const ABOUT_LISTING: Readonly<Partial<Record<Caveat, StepId>>> = {
  'parent-or-child-domain-listed': 'D8',
  'may-use-licence': 'D7',
};

function isWorthTelling(caveat: Caveat, { endings }: Verdict): boolean {
  const step = ABOUT_LISTING[caveat];
  if (step === undefined) return true;
  const visits = endings.flatMap(({ trails }) => trails.flat());
  return visits.some((visit) => visit.step === step && visit.only);
}

function caveatText(caveat: Caveat, { plan }: Setting, { words }: Reader): string {
  return caveat === 'template-may-not-be-editable' && plan === 'free'
    ? words.projectPage.templateOnFreePlan
    : words.caveats[caveat];
}

/** The limits are about mail; an invite that certainly sends none meets none of them. */
export function sendsMail({ headline }: CheckedAddress): boolean {
  return headline.outcomes.some(
    (outcome) => outcome === 'atlassian-account-invitation' || outcome === 'customer-invited',
  );
}

function ageOf({ fromStorage, checkedAt }: CheckedAddress, reader: Reader): string {
  const { fresh, stored } = reader.words.projectPage;
  const age = toAge(checkedAt, reader);
  return fromStorage && age !== undefined ? stored(age) : fresh;
}
