/** A recorded value, or the badge that says it is unknown. */
import Lozenge from '@atlaskit/lozenge';
import { useReader } from '../use-reader';

/** The value as text; unknown stands out. */
export function Known({ value }: { readonly value: string | undefined }) {
  const { unknown } = useReader().words.adminPage;
  return value === undefined ? <Lozenge appearance="moved">{unknown}</Lozenge> : <>{value}</>;
}
