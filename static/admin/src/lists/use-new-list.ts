/** The state of a new list: project, name, addresses, and the sending of it. What was pasted is kept in the tab. */
import { useEffect, useState } from 'react';
import type { ListToSend } from '../../../../src/view/lists/send-list';
import { useProjects, type Projects } from '../record/use-projects';
import { useReader } from '../use-reader';
import { forgetDraft, keepDraft, readDraft, type Draft } from './draft-store';
import { useInput, type ListInput } from './use-input';
import { useSending } from './use-sending';

interface NewListForm {
  /** Those that there are to choose from, or why there are none. */
  readonly all: Projects;
  /** The first one until another is chosen. */
  readonly projectId: string | undefined;
  readonly setProject: (id: string) => void;
  readonly name: string;
  readonly usualName: string;
  readonly setName: (name: string) => void;
  readonly input: ListInput;
  readonly sending: ReturnType<typeof useSending>;
  readonly isReady: boolean;
  readonly list: ListToSend;
}

/** Calls back with the id of the list once it has begun. */
export function useNewList(onStarted: (id: string) => void): NewListForm {
  const { words, locale, now } = useReader();
  const all = useProjects();
  const [draft] = useState<Draft>(() => readDraft() ?? { text: '' });
  const [name, setName] = useState(draft.name ?? '');
  const [chosen, setProject] = useState(draft.projectId);
  const input = useInput(draft.text);
  const sending = useSending((id) => {
    forgetDraft();
    onStarted(id);
  });
  const { source, text, read } = input;
  useEffect(() => {
    if (source !== 'paste' || text === '') return;
    keepDraft({ text, ...nonEmpty('name', name), ...nonEmpty('projectId', chosen) });
  }, [source, text, name, chosen]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const usualName = words.listInput.defaultName(date.format(now));
  const projectId = chosen ?? all.projects[0]?.id;
  const from = source === 'desk' || source === 'site' ? source : 'addresses';
  const rows = read?.rows ?? [];
  const isReady = projectId !== undefined && (from !== 'addresses' || rows.length > 0);
  return {
    all,
    projectId,
    setProject,
    name,
    usualName,
    setName,
    input,
    sending,
    isReady,
    list: {
      name: name.trim() || usualName,
      source: from,
      rows,
      ...nonEmpty('projectId', projectId),
    },
  };
}

/** A field, unless there is nothing in it. */
function nonEmpty(name: 'name' | 'projectId', value: string | undefined) {
  return value === undefined || value === '' ? {} : { [name]: value };
}
