/** A draft of an earlier visit waits: the admin decides what becomes of it before anything else is edited. */
import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import { toAge } from '../../../../src/view/age';
import { Notice } from '../notice';
import { useReader } from '../use-reader';
import type { Offer } from './use-waiting-draft';

/** Continue, or discard. */
export function DraftOffer({ draft, isOld, onContinue, onDiscard }: Offer) {
  const reader = useReader();
  const words = reader.admin.recordForm.draft;
  const age = toAge(draft.at, reader) ?? draft.at;
  return (
    <Stack space="space.150" alignInline="start">
      <Notice appearance={isOld ? 'warning' : 'information'} title={words.title}>
        {isOld ? words.offerOld(age) : words.offer(age)}
      </Notice>
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button appearance="primary" onClick={onContinue}>
          {words.continue}
        </Button>
        <Button appearance="subtle" onClick={onDiscard}>
          {words.discard}
        </Button>
      </Inline>
    </Stack>
  );
}
