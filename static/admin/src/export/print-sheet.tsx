/** A sheet on paper: every row, with where it comes from above it. Only the printer sees it. */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Sheet, SheetOrigin } from '../../../../src/view/export-sheet';
import { toPrintedSheet } from '../../../../src/view/export-print';
import { useReader } from '../use-reader';
import './print.css';

interface Props {
  readonly sheet: Sheet;
  readonly origin: SheetOrigin;
  readonly onPrinted: () => void;
}

/** Opens the print dialog once it is drawn; Forge lets a page do so (`allow-modals`). */
export function PrintSheet({ sheet, origin, onPrinted }: Props) {
  const { title, lines, columns, rows } = toPrintedSheet(sheet, origin, useReader());
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', onPrinted);
    };
  }, [onPrinted]);
  return createPortal(
    <div className="print-sheet">
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
