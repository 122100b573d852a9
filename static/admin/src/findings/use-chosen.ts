/** What is chosen among the findings, as the address of the page keeps it. */
import {
  SEVERITIES,
  SEVERITY_OF,
  type FindingCode,
  type Severity,
} from '../../../../src/audit/findings/finding';
import { useRoute } from '../use-route';

export interface Chosen {
  /** Absent: all. */
  readonly severity: Severity | undefined;
  /** The one that is open. */
  readonly finding: FindingCode | undefined;
  readonly filter: (severity: Severity | undefined) => void;
  /** Opens a finding, or closes it if it is open. */
  readonly open: (finding: FindingCode) => void;
}

/** Filter and open finding. */
export function useChosen(): Chosen {
  const { route, choose } = useRoute();
  const severity = SEVERITIES.find((one) => one === route.query.get('severity'));
  const code = route.query.get('finding');
  const finding = code !== null && isCode(code) ? code : undefined;
  const set = (key: string, value: string | undefined) => {
    const query = new URLSearchParams(route.query);
    if (value === undefined) query.delete(key);
    else query.set(key, value);
    choose('findings', query);
  };
  return {
    severity,
    finding,
    filter: (next) => {
      set('severity', next);
    },
    open: (next) => {
      set('finding', next === finding ? undefined : next);
    },
  };
}

function isCode(text: string): text is FindingCode {
  return Object.hasOwn(SEVERITY_OF, text);
}
