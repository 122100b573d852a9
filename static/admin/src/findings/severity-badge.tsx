/** How bad a finding is, in its colour. */
import Lozenge from '@atlaskit/lozenge';
import type { Badge } from '../../../../src/view/badge';

/** The badge. */
export function SeverityBadge({ badge: { text, tone } }: { readonly badge: Badge }) {
  const appearance = tone === 'danger' ? 'removed' : tone === 'warning' ? 'moved' : 'default';
  return <Lozenge appearance={appearance}>{text}</Lozenge>;
}
