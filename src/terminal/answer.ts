/** From one input line to its answer, as `--json` prints it (design.md section 7). */
import { typicalProject, typicalSite } from '../audit/typical';
import { decide, type Invite } from '../decide/decide';
import type { Evidence } from '../decide/evidence';
import { unknown, type FactName } from '../decide/facts';
import { OUTCOMES, type Outcome } from '../decide/outcome';
import type { ProjectSettings, Settings } from '../decide/settings';
import { prepareSite, switchState, type PreparedSite } from '../decide/site';
import type { StepId } from '../decide/step-id';
import type { Verdict } from '../decide/verdict';
import type { InputLine } from './input-line';

/** One line of `--json` output. */
export interface Answer {
  readonly email: string;
  readonly certain: boolean;
  readonly outcomes: readonly Outcome[];
  readonly decidedBy: readonly StepId[];
  readonly evidence: Evidence;
  readonly settledBy: readonly FactName[];
  readonly caveats: readonly string[];
  /** What the other readings of contested steps would give and `outcomes` lacks. */
  readonly otherReadings?: readonly Outcome[];
}

/** What holds for every line of one run. */
export interface Setup {
  readonly site: PreparedSite;
  readonly projects: Settings['projects'];
  readonly project?: string;
  readonly assumeTypical: boolean;
}

/** Prepares the settings once; with `assumeTypical` what is absent in the site is filled too. */
export function setUp(
  settings: Settings,
  options: { readonly project?: string; readonly assumeTypical: boolean },
): Setup {
  const site = options.assumeTypical ? typicalSite(settings.site) : settings.site;
  return { site: prepareSite(site), projects: settings.projects, ...options };
}

/** The verdict for one line. */
export function verdictOf(line: InputLine, setup: Setup): Verdict {
  return decide(inviteOf(line, setup), setup.site);
}

function inviteOf(line: InputLine, setup: Setup): Invite {
  const key = line.project ?? setup.project;
  const recorded: ProjectSettings = (key === undefined ? undefined : setup.projects.get(key)) ?? {};
  const project: ProjectSettings = setup.assumeTypical ? typicalProject(recorded) : recorded;
  return {
    address: line.email,
    route: line.route ?? 'customers-page',
    account: line.account ?? (setup.assumeTypical ? ['none'] : unknown('account')),
    inviter: line.inviter ?? (setup.assumeTypical ? ['agent'] : unknown('inviter')),
    project: {
      customerInvited: switchState('project.customerInvited', project.customerInvited),
      portalAccess:
        project.portalAccess === undefined
          ? unknown('project.portalAccess')
          : [project.portalAccess],
    },
  };
}

/** The verdict as plain data for scripts. */
export function toAnswer(email: string, verdict: Verdict): Answer {
  const others = new Set(verdict.otherReadings.flatMap((reading) => reading.outcomes));
  const otherReadings = OUTCOMES.filter(
    (outcome) => others.has(outcome) && !verdict.outcomes.includes(outcome),
  );
  return {
    email,
    certain: verdict.certain,
    outcomes: verdict.outcomes,
    decidedBy: verdict.decidedBy,
    evidence: verdict.evidence,
    settledBy: verdict.settledBy,
    caveats: verdict.caveats,
    ...(otherReadings.length === 0 ? {} : { otherReadings }),
  };
}
