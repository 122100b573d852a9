/** What can be taken out of a part: a file, a table to paste, paper, or a link to the same view. */
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { useCallback, useRef, useState } from 'react';
import {
  sheetFileName,
  toCsv,
  toJson,
  toTabs,
  type Sheet,
  type SheetOrigin,
} from '../../../../src/view/export-sheet';
import type { Part } from '../route';
import { saveFile } from '../save-file';
import { useReader } from '../use-reader';
import { CopyByHand } from './copy-by-hand';
import { PrintSheet } from './print-sheet';
import { useCopy } from './use-copy';
import { usePageLink } from './use-page-link';
import { useSheetOrigin } from './use-sheet-origin';

interface Props {
  /** The part that the link opens. */
  readonly part: Part;
  /** Makes the sheet; called only when it is wanted. Absent: there is nothing to export but the link. */
  readonly sheet?: () => Sheet;
  /** Where the sheet comes from, if not from what is recorded now. */
  readonly origin?: () => SheetOrigin;
}

/** The menu, as a button of a part's head. */
export function ExportMenu({ part, sheet, origin: ofSheet }: Props) {
  const { exports } = useReader().admin;
  const [printed, setPrinted] = useState<{ readonly sheet: Sheet; readonly origin: SheetOrigin }>();
  const onPrinted = useCallback(() => setPrinted(undefined), []);
  const recorded = useSheetOrigin();
  const origin = ofSheet ?? recorded;
  const readLink = usePageLink(part);
  const { copy, byHand, done } = useCopy();
  const menu = useRef<HTMLDivElement>(null);
  const close = () => {
    done();
    menu.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={menu} className="export-menu">
      <DropdownMenu trigger={exports.menu}>
        {sheet !== undefined && (
          <DropdownItemGroup>
            <DropdownItem description={exports.csvHelp} onClick={() => saveCsv(sheet())}>
              {exports.csv}
            </DropdownItem>
            <DropdownItem
              description={exports.jsonHelp}
              onClick={() => saveJson(sheet(), origin())}
            >
              {exports.json}
            </DropdownItem>
            <DropdownItem
              description={exports.copyTableHelp}
              onClick={() => void copy(toTabs(sheet()), exports.tableCopied)}
            >
              {exports.copyTable}
            </DropdownItem>
            <DropdownItem onClick={() => setPrinted({ sheet: sheet(), origin: origin() })}>
              {exports.print}
            </DropdownItem>
          </DropdownItemGroup>
        )}
        <DropdownItemGroup hasSeparator={sheet !== undefined}>
          <DropdownItem
            description={exports.copyLinkHelp}
            onClick={() => void readLink().then((link) => copy(link, exports.linkCopied))}
          >
            {exports.copyLink}
          </DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      {byHand !== undefined && <CopyByHand text={byHand.text} onClose={close} />}
      {printed !== undefined && <PrintSheet {...printed} onPrinted={onPrinted} />}
    </div>
  );
}

function saveCsv(sheet: Sheet): void {
  const name = sheetFileName(sheet.name, Date.now(), 'csv');
  saveFile({ name, type: 'text/csv;charset=utf-8', text: toCsv(sheet) });
}

function saveJson(sheet: Sheet, origin: SheetOrigin): void {
  const name = sheetFileName(sheet.name, Date.now(), 'json');
  saveFile({ name, type: 'application/json', text: toJson(sheet, origin) });
}
