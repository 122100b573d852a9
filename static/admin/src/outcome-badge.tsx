/** An outcome in its colour. */
import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import type { Badge, Tone } from '../../../src/view/badge';

const APPEARANCES: Readonly<Record<Tone, ThemeAppearance>> = {
  information: 'inprogress',
  discovery: 'new',
  success: 'success',
  warning: 'moved',
  danger: 'removed',
  neutral: 'default',
};

/** The badge of one outcome. */
export function OutcomeBadge({ badge }: { readonly badge: Badge }) {
  return (
    <Lozenge appearance={APPEARANCES[badge.tone]} maxWidth="100%">
      {badge.text}
    </Lozenge>
  );
}
