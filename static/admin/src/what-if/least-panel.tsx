/** The least change: who should get what, and where. */
import Button from '@atlaskit/button/new';
import { Stack, Text } from '@atlaskit/primitives/compiled';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import { OUTCOMES, type Outcome } from '../../../../src/decide/outcome';
import { prepareSite } from '../../../../src/decide/site';
import { groupsOf, whoIsMeant } from '../../../../src/view/wish';
import { useReader } from '../use-reader';
import { useSetup } from '../use-setup';
import { useQuery } from './use-query';
import { Ways } from './ways';
import type { Tried } from './use-changes';

/** The question, and the ways once it is asked. */
export function LeastPanel({ onTry }: { readonly onTry: Tried['replace'] }) {
  const { who, project, wish } = useQuery();
  const { settings } = useSetup();
  const reader = useReader();
  const { least } = reader.admin.whatIf;
  const meant = who === '' ? undefined : whoIsMeant(who, prepareSite(settings.site), reader);
  return (
    <Stack space="space.300">
      <Text as="p">{least.intro}</Text>
      <Question key={`${who} ${project ?? ''} ${wish ?? ''}`} />
      {meant !== undefined && wish !== undefined && project !== undefined && (
        <Ways who={who} meant={meant} project={project} outcome={wish} onTry={onTry} />
      )}
    </Stack>
  );
}

function Question() {
  const query = useQuery();
  const { settings } = useSetup();
  const reader = useReader();
  const { least } = reader.admin.whatIf;
  const [who, setWho] = useState(query.who);
  const [isWrong, setWrong] = useState(false);
  const [lacksProject, setLacksProject] = useState(false);
  const keys = [...settings.projects.keys()].sort();
  const [project, setProject] = useState(query.project ?? keys[0] ?? '');
  const [wish, setWish] = useState<Outcome>(query.wish ?? 'customer-invited');
  const site = prepareSite(settings.site);
  const [whoId, projectId, listId] = [useId(), useId(), useId()];
  function submit(event: FormEvent): void {
    event.preventDefault();
    const wrong = whoIsMeant(who, site, reader) === undefined;
    const key = project.trim();
    setWrong(wrong);
    setLacksProject(key === '');
    if (!wrong && key !== '') query.choose({ who: who.trim(), project: key, wish });
  }
  return (
    <form className="least-form" onSubmit={submit} noValidate>
      <div className="least-field">
        <label className="label" htmlFor={whoId}>
          {least.who}
        </label>
        <Textfield
          id={whoId}
          list={listId}
          placeholder={least.whoHint}
          isInvalid={isWrong}
          testId="least-who"
          value={who}
          onChange={(event: FormEvent<HTMLInputElement>) => {
            setWho(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <datalist id={listId}>
          {groupsOf(site, reader).map(({ group, name }) => (
            <option key={group.kind} value={name} />
          ))}
        </datalist>
        {isWrong && (
          <div role="alert" className="least-error">
            {least.notAnAddress}
          </div>
        )}
      </div>
      <div className="least-field">
        <label className="label" htmlFor={projectId}>
          {least.project}
        </label>
        {keys.length === 0 ? (
          <Textfield
            id={projectId}
            placeholder={least.projectHint}
            isInvalid={lacksProject}
            value={project}
            onChange={(event: FormEvent<HTMLInputElement>) => setProject(event.currentTarget.value)}
          />
        ) : (
          <select
            id={projectId}
            className="what-if-select"
            value={project}
            onChange={({ currentTarget }) => setProject(currentTarget.value)}
          >
            {keys.map((key) => (
              <option key={key}>{key}</option>
            ))}
          </select>
        )}
        {lacksProject && (
          <div role="alert" className="least-error">
            {least.noProject}
          </div>
        )}
      </div>
      <Wish wish={wish} onChange={setWish} />
      <div>
        <Button type="submit" appearance="primary" testId="least-find">
          {least.find}
        </Button>
      </div>
    </form>
  );
}

interface WishProps {
  readonly wish: Outcome;
  readonly onChange: (wish: Outcome) => void;
}

function Wish({ wish, onChange }: WishProps) {
  const { words, admin } = useReader();
  const name = useId();
  return (
    <fieldset className="segments">
      <legend>{admin.whatIf.least.wish}</legend>
      <div className="segments-options">
        {OUTCOMES.map((outcome) => (
          <label key={outcome} className={outcome === wish ? 'segment chosen' : 'segment'}>
            <input
              type="radio"
              className="hidden"
              name={name}
              checked={outcome === wish}
              data-testid={`least-wish-${outcome}`}
              onChange={() => onChange(outcome)}
            />
            {words.outcomes[outcome].name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
