/** What happens if the person is not new to the site. */
import { Inline, Stack, Text } from '@forge/react';
import type { Otherwise } from '../view/otherwise';
import { OutcomeLozenge } from './badges';
import { Titled } from './titled';

/** One line per kind of account. */
export function OtherwiseBlock({ otherwise }: { readonly otherwise: Otherwise }) {
  return (
    <Titled title={otherwise.title}>
      <Stack space="space.100">
        {otherwise.note !== undefined && !otherwise.isFailure && (
          <Text color="color.text.subtle">{otherwise.note}</Text>
        )}
        {otherwise.lines.map(({ conditions, badge }) => (
          <Inline key={conditions} space="space.100" alignBlock="start" shouldWrap>
            <OutcomeLozenge badge={badge} />
            <Text>{conditions}</Text>
          </Inline>
        ))}
      </Stack>
    </Titled>
  );
}
