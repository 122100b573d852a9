/** The settings of the site as choices, in the order of Atlassian's pages. */
import type { Settings } from '../decide/settings';
import type { AdminReader } from './admin-reader';
import { capitalised } from './capitalised';
import { control, switchId, switchOptions, type Control } from './what-if-control';
import { entryControls } from './what-if-entries';

export interface ControlSection {
  readonly id: 'customer-access' | 'app-access' | 'mail';
  readonly title: string;
  readonly controls: readonly Control[];
}

/** The settings of the site without its two lists of domains. */
export function siteControls(
  record: Settings,
  copy: Settings,
  reader: AdminReader,
): readonly ControlSection[] {
  const { sections, titles } = reader.admin.whatIf.controls;
  const [old, site] = [record.site, copy.site];
  const onOffControl = (setting: 'internal' | 'external' | 'outgoingMail') =>
    control(
      {
        id: setting,
        title: titles[setting],
        options: switchOptions((to) => ({ setting, to }), reader),
        was: switchId(old[setting]),
        is: switchId(site[setting]),
      },
      reader,
    );
  return [
    {
      id: 'customer-access',
      title: sections.customerAccess,
      controls: [
        onOffControl('internal'),
        onOffControl('external'),
        externalListControl(record, copy, reader),
      ],
    },
    {
      id: 'app-access',
      title: sections.appAccess,
      controls: [
        ...entryControls(
          'any-domain',
          [old.anyDomain, site.anyDomain],
          (entry) => ({ setting: 'anyDomain', entry }),
          reader,
        ),
        invitesControl(record, copy, reader),
      ],
    },
    { id: 'mail', title: sections.mail, controls: [onOffControl('outgoingMail')] },
  ];
}

function externalListControl(record: Settings, copy: Settings, reader: AdminReader): Control {
  const listId = ({ site }: Settings) =>
    site.externalDomains === undefined ? undefined : switchId(site.externalDomains !== 'any');
  return control(
    {
      id: 'external-list',
      title: reader.admin.whatIf.controls.titles.externalList,
      options: switchOptions(
        (on) => ({ setting: 'externalDomains', act: on ? 'turn-on' : 'turn-off' }),
        reader,
      ),
      was: listId(record),
      is: listId(copy),
    },
    reader,
  );
}

function invitesControl(record: Settings, copy: Settings, reader: AdminReader): Control {
  const texts = reader.words.factValues['site.userInvites'];
  return control(
    {
      id: 'user-invites',
      title: reader.admin.whatIf.controls.titles.userInvites,
      options: (['open', 'approval', 'closed'] as const).map((to) => ({
        id: to,
        label: capitalised(texts[to], reader),
        changes: [{ setting: 'userInvites', to }],
      })),
      was: record.site.userInvites,
      is: copy.site.userInvites,
    },
    reader,
  );
}
