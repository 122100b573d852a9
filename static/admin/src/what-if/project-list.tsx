/** The settings of projects in the copy: of all at once, or of one that is searched for. */
import { Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { SettingChange } from '../../../../src/audit/setting-change';
import type { Settings } from '../../../../src/decide/settings';
import { projectControls } from '../../../../src/view/what-if-entries';
import { useReader } from '../use-reader';
import { Segments } from './segments';
import { Fold } from './settings-panel';

const SHOWN = 4;

interface Props {
  readonly record: Settings;
  readonly copy: Settings;
  readonly onMake: (changes: readonly SettingChange[]) => void;
}

/** All of them first; those that are changed before the others. */
export function ProjectList({ record, copy, onMake }: Props) {
  const [search, setSearch] = useState('');
  const { controls } = useReader().admin.whatIf;
  const keys = [...new Set([...record.projects.keys(), ...copy.projects.keys()])];
  const text = search.trim().toUpperCase();
  const isChanged = (key: string) => record.projects.get(key) !== copy.projects.get(key);
  const found = keys.filter((key) => key.toUpperCase().includes(text));
  const ranked = [...found.filter(isChanged), ...found.filter((key) => !isChanged(key))];
  return (
    <Fold
      title={controls.sections.projects}
      id="projects"
      isOpen={record.projects !== copy.projects}
    >
      {keys.length === 0 && (
        <Text as="p" size="small" color="color.text.subtle">
          {controls.noProjects}
        </Text>
      )}
      {keys.length > 1 && <Project {...{ record, copy, onMake, keys }} />}
      {keys.length > SHOWN && (
        <Textfield
          aria-label={controls.searchProjects}
          placeholder={controls.searchProjects}
          isCompact
          value={search}
          onChange={(event: FormEvent<HTMLInputElement>) => setSearch(event.currentTarget.value)}
        />
      )}
      {ranked.slice(0, SHOWN).map((key) => (
        <Project key={key} {...{ record, copy, onMake }} keys={[key]} />
      ))}
      {ranked.length > SHOWN && (
        <Text as="p" size="small" color="color.text.subtle">
          {controls.more(ranked.length - SHOWN)}
        </Text>
      )}
    </Fold>
  );
}

function Project(props: Props & { readonly keys: readonly string[] }) {
  const { record, copy, onMake, keys } = props;
  const reader = useReader();
  const [only, ...others] = keys;
  const name =
    only !== undefined && others.length === 0
      ? only
      : reader.admin.whatIf.controls.allProjects(keys.length);
  return (
    <div className="what-if-domain">
      <Text weight="medium">{name}</Text>
      {projectControls(keys, record, copy, reader).map((control) => (
        <Segments key={control.id} control={control} of={name} onMake={onMake} />
      ))}
    </div>
  );
}
