/** Picture or text: both say the same. */
import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import { useState } from 'react';
import { useReader } from '../use-reader';

const FORMS = ['picture', 'text'] as const;

type GraphForm = (typeof FORMS)[number];

/** A phone has no room for the picture; it begins with the text. */
const NARROW = '(width < 600px)';

/** What is shown, and how to change it. */
export function useGraphForm() {
  return useState<GraphForm>(() => (matchMedia(NARROW).matches ? 'text' : 'picture'));
}

interface Props {
  readonly form: GraphForm;
  readonly onChange: (form: GraphForm) => void;
}

/** One button each; the one in use is pressed. */
export function FormChoice({ form, onChange }: Props) {
  const { graph } = useReader().admin;
  return (
    <div role="group" aria-label={graph.formLabel}>
      <Inline space="space.050">
        {FORMS.map((one) => (
          <Button
            key={one}
            isSelected={one === form}
            aria-pressed={one === form}
            onClick={() => {
              onChange(one);
            }}
          >
            {graph[one]}
          </Button>
        ))}
      </Inline>
    </div>
  );
}
