/** The three lists of domains that look alike: verified, approved, and the External domain list, side by side. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { lookAlikeRows, type LookAlikeRow } from '../../../../src/view/history-look-alikes';
import { OutwardLink } from '../outward-link';
import { useReader } from '../use-reader';
import { useSiteUrl } from '../use-site-url';
import './look-alikes.css';

const APPEARANCES: Readonly<Record<LookAlikeRow['id'], ThemeAppearance>> = {
  verified: 'default',
  approved: 'inprogress',
  external: 'new',
};

/** A question; its answer, three cards, is there for whoever asks. */
export function LookAlikes() {
  const [isOpen, setOpen] = useState(false);
  const { title } = useReader().admin.history.lookAlikes;
  return (
    <Stack space="space.100" alignInline="stretch">
      <div>
        <Button
          appearance="subtle"
          spacing="compact"
          iconBefore={isOpen ? ChevronDownIcon : ChevronRightIcon}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </div>
      {isOpen && <Cards />}
    </Stack>
  );
}

function Cards() {
  const reader = useReader();
  const { about } = reader.admin.history.lookAlikes;
  return (
    <Stack space="space.150">
      <Text as="p">{about}</Text>
      <ul className="look-alikes">
        {lookAlikeRows(useSiteUrl(), reader).map((row) => (
          <Card key={row.id} row={row} />
        ))}
      </ul>
    </Stack>
  );
}

function Card({ row }: { readonly row: LookAlikeRow }) {
  const { where, beware } = useReader().admin.history.lookAlikes;
  return (
    <li className="look-alike">
      <Stack space="space.100">
        <Heading as="h3" size="xsmall">
          {row.name}
        </Heading>
        <div>
          <Lozenge appearance={APPEARANCES[row.id]} maxWidth="100%">
            {row.verdict}
          </Lozenge>
        </div>
        <Text as="p">{row.does}</Text>
        <Labelled label={beware}>{row.mistake}</Labelled>
        <Labelled label={where}>
          {row.url === undefined ? row.path : <OutwardLink url={row.url} text={row.path} />}
        </Labelled>
      </Stack>
    </li>
  );
}

function Labelled(props: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <div className="label">{props.label}</div>
      <Text size="small">{props.children}</Text>
    </div>
  );
}
