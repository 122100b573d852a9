/** How many findings there are to look at, beside the name of their tab; they are looked for once the page is idle. */
import Badge from '@atlaskit/badge';
import { countShown } from '../../../../src/view/muted-findings';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useFindings } from './use-findings';

/** Nothing while they are looked for, and where there is none. */
export default function FindingsCount() {
  const { record, audit } = useSetup();
  const analysis = useFindings();
  const { findings } = useReader().admin;
  if (record === undefined || analysis.is !== 'done') return null;
  const count = countShown(analysis.result, audit.muted.value);
  if (count === 0) return null;
  return (
    <span className="tab-count" aria-label={findings.tabCount(count)} role="img">
      <Badge>{count}</Badge>
    </span>
  );
}
