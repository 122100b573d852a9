/** A plain table; wide ones scroll inside their own box. */
import type { ReactNode } from 'react';

export interface TableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Head and rows. */
export function Table({ label, head, rows }: Props) {
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={label}>
      <table className="table">
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
