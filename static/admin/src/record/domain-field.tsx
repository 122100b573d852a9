/** A field for one domain: what is wrong with it is said under it, and an international one is shown as it is compared. */
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useId, useState, type FormEvent } from 'react';
import { takeDomain, type DomainProblem } from '../../../../src/view/record-form-edit';
import { useReader } from '../use-reader';

interface Props {
  readonly label: string;
  readonly button: string;
  readonly begin?: string;
  readonly isListed: (domain: string) => boolean;
  readonly onTake: (domain: string) => void;
  readonly onCancel?: () => void;
}

/** Enter takes the domain; a refused one stays to be corrected. */
export function DomainField({ label, button, begin = '', isListed, onTake, onCancel }: Props) {
  const [text, setText] = useState(begin);
  const [problem, setProblem] = useState<DomainProblem>();
  const { add, table } = useReader().admin.recordForm;
  const error = useId();
  function submit(event: FormEvent): void {
    event.preventDefault();
    const taken = takeDomain(text, isListed);
    if ('problem' in taken) setProblem(taken.problem);
    else {
      onTake(taken.domain);
      setText('');
      setProblem(undefined);
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="record-add">
        <div className="record-add-text">
          {' '}
          <Textfield
            aria-label={label}
            aria-describedby={error}
            placeholder={label}
            isCompact
            isInvalid={problem !== undefined}
            autoFocus={onCancel !== undefined}
            value={text}
            onChange={(event: FormEvent<HTMLInputElement>) => {
              setText(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
        </div>{' '}
        <Button type="submit">{button}</Button>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            {table.renameCancel}
          </Button>
        )}
      </div>
      <div id={error} role="alert" className="record-error">
        {problem !== undefined && add.problems[problem]}
      </div>
    </form>
  );
}
