/** The first steps of whoever sets the app up: how far each is, as the data say. What is not known is never done. */
import type { Finding } from '../audit/findings/finding';
import type { MutedFinding } from '../contract/api';
import type { SettingsFile } from '../contract/settings-file';
import type { AdminReader } from './admin-reader';
import { muteOf } from './muted-findings';
import { SITE_FIELDS } from './site-fields';

export type FirstStepPart = 'record' | 'findings' | 'guardrails';

/** What the steps are judged by. */
export interface SetUpSoFar {
  /** Absent: nothing is recorded. */
  readonly file: SettingsFile | undefined;
  /** Problems and warnings that nobody muted, as far as they are known. */
  readonly toLookAt: number | 'looking' | 'failed';
  readonly guardrails: number;
}

export interface FirstStepView {
  /** Where it is done. */
  readonly part: FirstStepPart;
  readonly state: 'open' | 'begun' | 'done';
  readonly title: string;
  readonly about: string;
  readonly status: string;
  readonly action: string;
}

export interface FirstStepsView {
  readonly steps: readonly FirstStepView[];
  /** The first one that is not done. */
  readonly next: FirstStepView | undefined;
  readonly progress: string;
  readonly isDone: boolean;
}

type Judged = Pick<FirstStepView, 'state' | 'status'>;

/** The three steps, in their order. */
export function toFirstSteps(soFar: SetUpSoFar, reader: AdminReader): FirstStepsView {
  const words = reader.admin.firstSteps;
  const judged: Readonly<Record<FirstStepPart, Judged>> = {
    record: judgeRecord(soFar, reader),
    findings: judgeFindings(soFar, reader),
    guardrails: judgeGuardrails(soFar, reader),
  };
  const steps = (['record', 'findings', 'guardrails'] as const).map((part) => ({
    part,
    ...words.steps[part],
    ...judged[part],
  }));
  const done = steps.filter(({ state }) => state === 'done').length;
  return {
    steps,
    next: steps.find(({ state }) => state !== 'done'),
    progress: words.progress(done, steps.length),
    isDone: done === steps.length,
  };
}

/** Whether the record says something of every setting of the site, and of every setting of its projects. */
export function isRecordComplete(file: SettingsFile | undefined): boolean {
  return file !== undefined && countProjects(file) > 0 && countUnknown(file) === 0;
}

/** How many findings nobody muted are worse than good to know. */
export function countToLookAt(
  findings: readonly Finding[],
  muted: readonly MutedFinding[],
): number {
  return findings.filter(
    (finding) => finding.severity !== 'info' && muteOf(finding, muted) === undefined,
  ).length;
}

function judgeRecord({ file }: SetUpSoFar, { admin }: AdminReader): Judged {
  const words = admin.firstSteps;
  if (file === undefined) return { state: 'open', status: words.notRecorded };
  const [unknown, projects] = [countUnknown(file), countProjects(file)];
  if (unknown > 0) return { state: 'begun', status: words.someUnknown(unknown) };
  return projects === 0
    ? { state: 'begun', status: words.noProject }
    : { state: 'done', status: words.allKnown(projects) };
}

function judgeFindings({ file, toLookAt }: SetUpSoFar, { admin }: AdminReader): Judged {
  const words = admin.firstSteps;
  if (file === undefined) return { state: 'open', status: words.afterRecord };
  if (toLookAt === 'looking') return { state: 'begun', status: words.looking };
  if (toLookAt === 'failed') return { state: 'begun', status: words.lookFailed };
  if (toLookAt > 0) return { state: 'begun', status: words.toLookAt(toLookAt) };
  return isRecordComplete(file)
    ? { state: 'done', status: words.nothingLeft }
    : { state: 'begun', status: words.nothingSoFar };
}

function judgeGuardrails({ guardrails }: SetUpSoFar, { admin }: AdminReader): Judged {
  const words = admin.firstSteps;
  return guardrails === 0
    ? { state: 'open', status: words.noGuardrail }
    : { state: 'done', status: words.guarded(guardrails) };
}

function countProjects({ projects = {} }: SettingsFile): number {
  return Object.keys(projects).length;
}

/** As the form shows them: settings of the site, entries of which a part is missing, settings of projects. */
function countUnknown({ site = {}, projects = {} }: SettingsFile): number {
  const { approvedDomains = {}, anyDomain } = site;
  const entries = [...Object.values(approvedDomains), ...(anyDomain ? [anyDomain] : [])];
  const ofProjects = Object.values(projects).flatMap(({ customerInvited, portalAccess }) => [
    customerInvited,
    portalAccess,
  ]);
  return [
    ...SITE_FIELDS.map((field) => site[field] !== undefined),
    ...entries.map(({ role, approval }) => role !== undefined && approval !== undefined),
    ...ofProjects.map((value) => value !== undefined),
  ].filter((isKnown) => !isKnown).length;
}
