/** The muted findings, folded away: why, by whom and when, and a way to show each again. */
import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useId, useState } from 'react';
import type { MutedListed } from '../../../../src/view/findings-view';
import { useAuthor } from '../use-author';
import { useReader } from '../use-reader';
import { SeverityBadge } from './severity-badge';
import type { Muting } from './use-muting';

interface Props {
  readonly muted: readonly MutedListed[];
  readonly muting: Muting;
}

/** The section. */
export function MutedSection({ muted, muting }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { findings } = useReader().admin;
  return (
    <section>
      <Stack space="space.150">
        <div>
          <Button
            appearance="subtle"
            iconBefore={isOpen ? ChevronDownIcon : ChevronRightIcon}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {findings.mutedTitle(muted.length)}
          </Button>
        </div>
        <ul id={id} className="findings" hidden={!isOpen}>
          {muted.map((finding) => (
            <MutedItem key={finding.view.code} finding={finding} muting={muting} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}

interface ItemProps {
  readonly finding: MutedListed;
  readonly muting: Muting;
}

function MutedItem({ finding, muting }: ItemProps) {
  const { view, reason, mutedBy, age } = finding;
  const { findings } = useReader().admin;
  const author = useAuthor(mutedBy);
  return (
    <li className="finding muted" data-testid={`muted-${view.code}`}>
      <Stack space="space.075" alignInline="start">
        <span className="finding-title">{view.title}</span>
        <SeverityBadge badge={view.badge} />
        <span className="muted-reason">{findings.mutedReason(reason)}</span>
        <Text size="small" color="color.text.subtle">
          {findings.mutedBy(author, age)}
        </Text>
        <Button
          spacing="compact"
          isLoading={muting.saving === view.code}
          onClick={() => muting.unmute(finding)}
        >
          {findings.unmute}
        </Button>
      </Stack>
    </li>
  );
}
