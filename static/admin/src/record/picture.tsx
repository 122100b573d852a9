/** A small drawing of Atlassian's page, with what to look for marked on it. */
import { Text } from '@atlaskit/primitives/compiled';
import type { HintLine } from '../../../../src/view/words/record-form-words';
import { useReader } from '../use-reader';

const MARKED: readonly HintLine['kind'][] = ['checkbox', 'option', 'switch'];

/** The drawing; its words are read in their order. */
export function Picture({ lines }: { readonly lines: readonly HintLine[] }) {
  const { whereToLook } = useReader().admin.recordForm;
  return (
    <aside className="record-picture" aria-label={whereToLook}>
      <Text size="small" weight="semibold" color="color.text.subtle">
        {whereToLook}
      </Text>
      <div className="picture-window">
        {lines.map(({ kind, text, found }) => (
          <div key={text} className={`picture-line ${kind}${found === true ? ' found' : ''}`}>
            {MARKED.includes(kind) && <span className={`picture-mark ${kind}`} aria-hidden />}
            <span>{text}</span>
          </div>
        ))}
      </div>
    </aside>
  );
}
