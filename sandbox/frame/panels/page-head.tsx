/** Head of a page as Jira draws it: where one is, the title, and what can be done. */
import { useEffect, type ReactNode } from 'react';
import Breadcrumbs, { BreadcrumbsItem } from '@atlaskit/breadcrumbs';
import Heading from '@atlaskit/heading';
import { Text } from '@atlaskit/primitives/compiled';
import type { Place } from '../place';
import { useSandbox } from '../sandbox-context';

interface PageHeadProps {
  readonly title: string;
  readonly trail?: readonly {
    readonly text: string;
    readonly to: Partial<Place> & Pick<Place, 'page'>;
  }[];
  readonly about?: string;
  readonly actions?: ReactNode;
}

/** What the browser's tab says. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} - Jira sandbox`;
  }, [title]);
}

export function PageHead({ title, trail = [], about, actions }: PageHeadProps): ReactNode {
  const { addressOf, go } = useSandbox();
  useWindowTitle(title);
  return (
    <header className="page-head">
      {trail.length === 0 ? null : (
        <Breadcrumbs>
          {trail.map(({ text, to }) => (
            <BreadcrumbsItem
              key={text}
              text={text}
              href={addressOf(to)}
              onClick={(event) => {
                event.preventDefault();
                go(to);
              }}
            />
          ))}
        </Breadcrumbs>
      )}
      <div className="page-title">
        <Heading size="large" as="h1">
          {title}
        </Heading>
        {actions}
      </div>
      {about === undefined ? null : <Text color="color.text.subtle">{about}</Text>}
    </header>
  );
}
