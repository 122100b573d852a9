/** Above a list of the form: its name, the paste, whether it is known at all, and the filter. */
import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import type { ListWords } from '../../../../src/view/words/record-form-words';
import { useReader } from '../use-reader';
import { FilterField } from './filter-field';

/** From this many rows on a filter helps. */
const FILTER_FROM = 8;

interface Props {
  readonly words: ListWords;
  readonly isKnown: boolean;
  readonly isPasting: boolean;
  readonly shown: number;
  readonly all: number;
  readonly filter: string;
  readonly onFilter: (text: string) => void;
  readonly onPaste: () => void;
  readonly onSayEmpty: () => void;
  readonly onForget: () => void;
}

/** Name and tools. */
export function ListHead({ words, isPasting, ...tools }: Props) {
  return (
    <Stack space="space.150" alignInline="stretch">
      <Stack space="space.025">
        <Heading as="h3" size="small">
          {words.title}
        </Heading>
        <Text color="color.text.subtle">{words.about}</Text>
      </Stack>
      {!isPasting && <Tools words={words} {...tools} />}
    </Stack>
  );
}

function Tools(props: Omit<Props, 'isPasting'>) {
  const { words, isKnown, shown, all, filter, onFilter, onPaste, onSayEmpty, onForget } = props;
  const { table } = useReader().admin.recordForm;
  return (
    <div className="record-tools">
      <Button appearance={all === 0 ? 'primary' : 'default'} onClick={() => onPaste()}>
        {words.paste}
      </Button>
      {isKnown ? (
        <Button appearance="subtle" onClick={() => onForget()}>
          {words.forget}
        </Button>
      ) : (
        <Button appearance="subtle" onClick={() => onSayEmpty()}>
          {words.sayEmpty}
        </Button>
      )}
      {all >= FILTER_FROM && (
        <FilterField
          label={table.filter}
          value={filter}
          onChange={onFilter}
          count={words.count(shown, all)}
        />
      )}
    </div>
  );
}
