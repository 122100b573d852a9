/** The one cell of the map that a change is made for, told apart from everybody else whom it changes. */
import type { DomainName } from '../decide/domain-name';
import type { ClassKind } from './address-classes';
import type { ChangedClass, Difference } from './compare';

/** A domain, or else a kind of class with many; neither for an address that is not valid. */
export interface TargetCell {
  readonly domain: DomainName | undefined;
  readonly kind: ClassKind | undefined;
  readonly project: string;
}

/** A difference without the target: at most two remain, the other classes and the other projects of the target. */
export function withoutTarget(difference: Difference, target: TargetCell): readonly Difference[] {
  const { classes, projects } = difference;
  const own = classes.filter((one) => isTarget(one, target));
  if (own.length === 0 || !projects.includes(target.project)) return [difference];
  const others = { ...difference, classes: classes.filter((one) => !own.includes(one)) };
  const elsewhere = {
    ...difference,
    classes: own,
    projects: projects.filter((key) => key !== target.project),
  };
  return [others, elsewhere].filter((one) => one.classes.length > 0 && one.projects.length > 0);
}

function isTarget(one: ChangedClass, { domain, kind }: TargetCell): boolean {
  return domain === undefined ? !one.alone && one.before === kind : one.domain === domain;
}
