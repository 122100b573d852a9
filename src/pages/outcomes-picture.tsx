/** The four outcomes as one picture, drawn in text so that it is read in every language and theme: mail, account, example. */
import { Box, Heading, Icon, Inline, Stack, Text, xcss } from '@forge/react';
import type { ReactNode } from 'react';
import type { PageReport } from '../contract/api';
import {
  toOutcomesPicture,
  type PicturedMail,
  type PicturedOutcome,
} from '../view/outcomes-picture';
import type { Reader } from '../view/reader';
import { OutcomeLozenge, Picture } from './badges';
import { Sources } from './sources';

/** Two outcomes beside each other, and two such pairs where there is room. */
const pair = xcss({ width: '440px', maxWidth: '100%', flexGrow: '1' });
const column = xcss({ width: '200px', flexGrow: '1' });
/** As high as most mails, so that what comes after them stands side by side. */
const mailSheet = xcss({
  backgroundColor: 'elevation.surface.sunken',
  borderRadius: 'radius.small',
  padding: 'space.150',
  minHeight: '176px',
});
const accountSheet = xcss({
  backgroundColor: 'elevation.surface.sunken',
  borderRadius: 'radius.small',
  padding: 'space.150',
});
const button = xcss({
  backgroundColor: 'color.background.brand.bold',
  borderRadius: 'radius.small',
  paddingBlock: 'space.050',
  paddingInline: 'space.100',
});

interface Props {
  readonly report: PageReport;
  readonly reader: Reader;
}

/** Title, picture, and the pages that tell of it. */
export function OutcomesPicture({ report, reader }: Props) {
  const { outcomes, sources } = toOutcomesPicture(report, reader);
  const { outcomesTitle, source } = reader.words.projectPage;
  const pairs = [outcomes.slice(0, 2), outcomes.slice(2)];
  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {outcomesTitle}
      </Heading>
      <Inline space="space.250" rowSpace="space.400" shouldWrap alignBlock="start">
        {pairs.map((two) => (
          <Box key={two[0]?.badge.outcome ?? ''} xcss={pair}>
            <Inline space="space.250" rowSpace="space.400" shouldWrap alignBlock="start">
              {two.map((one) => (
                <Box key={one.badge.outcome} xcss={column}>
                  <Outcome one={one} reader={reader} />
                </Box>
              ))}
            </Inline>
          </Box>
        ))}
      </Inline>
      <Sources label={source} sources={sources} />
    </Stack>
  );
}

function Outcome({ one, reader }: { readonly one: PicturedOutcome; readonly reader: Reader }) {
  const { accountMade, exampleTitle } = reader.words.projectPage;
  return (
    <Stack space="space.100">
      <Inline space="space.075" alignBlock="center">
        <Picture picture={one.badge.picture} />
        <OutcomeLozenge badge={one.badge} />
      </Inline>
      <Mail mail={one.mail} />
      <Then />
      <Box xcss={accountSheet}>
        <Small>{accountMade}</Small>
        <Text weight="medium">{one.accounts.join(' / ')}</Text>
      </Box>
      <Text>{one.text}</Text>
      <Stack space="space.025">
        <Small>{exampleTitle}</Small>
        <Text size="small">{one.example}</Text>
      </Stack>
    </Stack>
  );
}

/** The mail, roughly; its button is a drawing. */
function Mail({ mail: { label, from, says, button: caption } }: { readonly mail: PicturedMail }) {
  return (
    <Box xcss={mailSheet}>
      <Stack space="space.075" alignInline="start">
        <Small>{label}</Small>
        {from !== undefined && <Text size="small">{from}</Text>}
        <Text weight="medium">{says}</Text>
        {caption !== undefined && (
          <Box xcss={button}>
            <Text size="small" color="color.text.inverse" weight="medium">
              {caption}
            </Text>
          </Box>
        )}
      </Stack>
    </Box>
  );
}

function Then() {
  return (
    <Inline alignInline="center">
      <Icon glyph="arrow-down" label="" color="color.icon.subtle" />
    </Inline>
  );
}

function Small({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="small" color="color.text.subtle">
      {children}
    </Text>
  );
}
