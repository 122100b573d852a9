/** What an ending means for both sides: rows and a picture of the mail, or a short list when several are possible. */
import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import type { EndingView, Row } from '../view/ending-view';
import { toPossibleOutcomes } from '../view/possible-outcomes';
import type { Reader } from '../view/reader';
import { OutcomeLozenge } from './badges';
import { MailBox } from './mail-box';
import { Sources } from './sources';

const rows = xcss({ width: '480px', maxWidth: '100%', flexGrow: '1' });
const mail = xcss({ width: '340px', maxWidth: '100%' });
const possible = xcss({
  padding: 'space.150',
  borderRadius: 'radius.large',
  backgroundColor: 'elevation.surface.sunken',
});

/** The only ending, at length. */
export function Ending({
  ending,
  reader,
}: {
  readonly ending: EndingView;
  readonly reader: Reader;
}) {
  return (
    <Inline space="space.300" rowSpace="space.200" shouldWrap alignBlock="start">
      <Box xcss={rows}>
        <Stack space="space.150">
          {ending.rows.map((row) => (
            <LabelledRow key={row.label} row={row} />
          ))}
        </Stack>
      </Box>
      {ending.mail !== undefined && (
        <Box xcss={mail}>
          <MailBox mail={ending.mail} reader={reader} />
        </Box>
      )}
    </Inline>
  );
}

/** Several endings, gathered by outcome, each with what would lead there. */
export function PossibleEndings({ endings }: { readonly endings: readonly EndingView[] }) {
  return (
    <Stack space="space.150">
      {toPossibleOutcomes(endings).map(({ badge, ways, rows: shared }) => (
        <Box key={badge.outcome} xcss={possible}>
          <Stack space="space.100" alignInline="start">
            <OutcomeLozenge badge={badge} />
            {ways.map(({ step, when, because, sources }) => (
              <Stack key={step} space="space.025">
                {when !== undefined && <Text weight="medium">{when}</Text>}
                <Text>{because}</Text>
                <Sources sources={sources} />
              </Stack>
            ))}
            {shared.map((row) => (
              <LabelledRow key={row.label} row={row} />
            ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}

function LabelledRow({ row }: { readonly row: Row }) {
  return (
    <Stack space="space.025">
      <Text size="small" weight="medium" color="color.text.subtle">
        {row.label}
      </Text>
      <Text>{row.text}</Text>
    </Stack>
  );
}
