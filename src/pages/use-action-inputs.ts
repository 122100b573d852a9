/** The inputs of the action in a rule: as the rule has them, and handed back to it with every change. */
import { view } from '@forge/bridge';
import { useEffect, useState } from 'react';

export interface Inputs {
  readonly email: string;
  readonly projectKey: string;
}

const NONE: Inputs = { email: '', projectKey: '' };

/** Undefined until the rule has told them. */
export function useActionInputs() {
  const [inputs, setInputs] = useState<Inputs>();
  useEffect(() => {
    view.getContext().then(
      ({ extension }) => {
        const { data } = extension as { readonly data?: { readonly inputs?: Partial<Inputs> } };
        setInputs({ ...NONE, ...data?.inputs });
      },
      () => {
        setInputs(NONE);
      },
    );
  }, []);
  const hand = (given: Inputs): void => {
    // A rule that is gone takes nothing, and there is nothing to say to anybody.
    view.submit(given).catch(() => undefined);
  };
  return {
    inputs,
    change: (name: keyof Inputs, value: string) => {
      const next = { ...(inputs ?? NONE), [name]: value };
      setInputs(next);
      hand(next);
    },
    submit: () => {
      hand(inputs ?? NONE);
    },
  };
}
