/** Saves a settings file on the admin's computer. */
import Button from '@atlaskit/button/new';
import type { SettingsFile } from '../../../src/contract/settings-file';

const NAME = 'invite-check.settings.json';

interface Props {
  readonly file: SettingsFile;
  readonly children: string;
}

/** Offers the file as a download. */
export function DownloadButton({ file, children }: Props) {
  return <Button onClick={() => download(file)}>{children}</Button>;
}

function download(file: SettingsFile): void {
  const blob = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}
