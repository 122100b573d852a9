/** What every part of the record form works on. */
import type { SettingsFile } from '../../../../src/contract/settings-file';

/** Where in the form something was done, so that it is said there. */
export type Place = 'toolbar' | 'approved' | 'external' | 'projects' | 'end';

export interface Done {
  readonly place: Place;
  readonly text: string;
  /** Whether it can be taken back. */
  readonly canUndo: boolean;
  /** What had the focus is gone with it. */
  readonly takesFocus?: true;
}

export interface Editing {
  /** What the form shows. */
  readonly file: SettingsFile;
  /** What is recorded; absent: nothing. */
  readonly base: SettingsFile | undefined;
  /** `said`: what was done, where it is worth saying and taking back. */
  readonly change: (next: SettingsFile, said?: Omit<Done, 'canUndo'>) => void;
  readonly done: Done | undefined;
  readonly undo: () => void;
}
