/** A list of domains in the copy: searched, changed, added to and taken from. */
import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import { Inline, Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { SettingChange } from '../../../../src/audit/setting-change';
import type { DomainLine, DomainListView } from '../../../../src/view/what-if-domains';
import { useReader } from '../use-reader';
import { Segments } from './segments';
import { Fold } from './settings-panel';

interface Props {
  readonly id: string;
  readonly title: string;
  /** At first; somebody came with changes of it. */
  readonly isOpen: boolean;
  readonly listFor: (search: string) => DomainListView;
  readonly onMake: (changes: readonly SettingChange[]) => void;
}

/** The list with its search. */
export function DomainList({ id, title, isOpen, listFor, onMake }: Props) {
  const [search, setSearch] = useState('');
  const { controls } = useReader().admin.whatIf;
  const { lines, more, add, note } = listFor(search);
  const typed = search.trim() !== '';
  return (
    <Fold title={title} id={id} isOpen={isOpen}>
      {note !== undefined && (
        <Text as="p" size="small" color="color.text.subtle">
          {note}
        </Text>
      )}
      <Textfield
        aria-label={`${title}: ${controls.searchDomains}`}
        placeholder={controls.searchDomains}
        isCompact
        testId={`what-if-${id}-search`}
        value={search}
        onChange={(event: FormEvent<HTMLInputElement>) => setSearch(event.currentTarget.value)}
      />
      {add !== undefined && (
        <div>
          <Button
            testId={`what-if-${id}-add`}
            onClick={() => {
              onMake([add.change]);
              setSearch('');
            }}
          >
            {add.label}
          </Button>
        </div>
      )}
      {typed && add === undefined && lines.length === 0 && (
        <Text as="p" size="small" color="color.text.subtle">
          {controls.notADomain}
        </Text>
      )}
      {lines.map((line) => (
        <Line key={line.domain} line={line} onMake={onMake} />
      ))}
      {more > 0 && (
        <Text as="p" size="small" color="color.text.subtle">
          {controls.more(more)}
        </Text>
      )}
    </Fold>
  );
}

function Line({ line, onMake }: { readonly line: DomainLine } & Pick<Props, 'onMake'>) {
  const { name, controls, remove, restore } = line;
  const words = useReader().admin.whatIf.controls;
  return (
    <div className="what-if-domain">
      <Inline space="space.100" alignBlock="center" spread="space-between">
        <Stack>
          <Text weight="medium">{name}</Text>
          {restore !== undefined && (
            <Text size="small" color="color.text.subtle">
              {words.removed}
            </Text>
          )}
        </Stack>
        {remove !== undefined && (
          <IconButton
            icon={CrossIcon}
            label={words.remove(name)}
            appearance="subtle"
            spacing="compact"
            onClick={() => onMake([remove])}
          />
        )}
        {restore !== undefined && (
          <Button appearance="subtle" spacing="compact" onClick={() => onMake([restore])}>
            {words.restore(name)}
          </Button>
        )}
      </Inline>
      {controls.map((control) => (
        <Segments key={control.id} control={control} of={name} onMake={onMake} />
      ))}
    </div>
  );
}
