/** A domain as people read it, with the form that is compared under it, and what is new about it. */
import Lozenge from '@atlaskit/lozenge';
import type { DomainRow } from '../../../../src/view/record-form-rows';
import { useReader } from '../use-reader';

/** Name, ASCII form, mark. */
export function DomainName({ row }: { readonly row: DomainRow }) {
  const { marks } = useReader().admin.recordForm;
  return (
    <>
      {row.readable ?? row.domain}{' '}
      {row.mark !== undefined && (
        <Lozenge appearance={row.mark === 'new' ? 'new' : 'inprogress'}>{marks[row.mark]}</Lozenge>
      )}
      {row.readable !== undefined && <span className="record-readable">{row.domain}</span>}
    </>
  );
}
