/** The software project: here so that one sees the app's page missing from it. */
import type { ReactNode } from 'react';
import { Text } from '@atlaskit/primitives/compiled';
import { useProject } from '../sandbox-context';
import { PageHead } from './page-head';

export function BoardPanel(): ReactNode {
  const project = useProject();
  return (
    <>
      <PageHead title={`${project?.name ?? 'Project'} board`} />
      <div className="board">
        {['To do', 'In progress', 'Done'].map((column) => (
          <div className="board-column" key={column}>
            <Text size="small" weight="semibold" color="color.text.subtle">
              {column.toUpperCase()}
            </Text>
          </div>
        ))}
      </div>
      <Text color="color.text.subtle">
        A software project has no customers: Invite check does not appear in its navigation.
      </Text>
    </>
  );
}
