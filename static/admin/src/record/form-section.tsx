/** A section of the form: the page that it copies from, the way there, and a small picture of what to look for. */
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import { siteUrlOf, type SiteDestination } from '../../../../src/view/destination';
import type { SectionWords } from '../../../../src/view/words/record-form-words';
import { useReader } from '../use-reader';
import { useSiteUrl } from '../use-site-url';
import { OutwardLink } from '../outward-link';
import { Picture } from './picture';

interface Props {
  readonly words: SectionWords;
  /** The page that it copies from; absent where each project has its own. */
  readonly destination?: SiteDestination;
  readonly children: ReactNode;
}

/** Heading, link, fields, picture. */
export function FormSection({ words, destination, children }: Props) {
  return (
    <section className="record-section" aria-label={words.title}>
      <Stack space="space.075" alignInline="start">
        <Heading as="h2" size="medium">
          {words.title}
        </Heading>
        <Text as="p" color="color.text.subtle">
          {words.about}
        </Text>
        {destination !== undefined && <SourceLink destination={destination} />}
      </Stack>
      <Picture lines={words.picture} />
      <div className="record-fields">{children}</div>
    </section>
  );
}

function SourceLink({ destination }: { readonly destination: SiteDestination }) {
  const siteUrl = useSiteUrl();
  const { label, path } = useReader().words.destinations[destination];
  return (
    <Stack space="space.025">
      {siteUrl !== undefined && <OutwardLink url={siteUrlOf(destination, siteUrl)} text={label} />}
      <Text size="small" color="color.text.subtle">
        {path}
      </Text>
    </Stack>
  );
}
