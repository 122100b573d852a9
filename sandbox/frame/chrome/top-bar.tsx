/** Jira's top bar, with the switches of the sandbox: which example, which person in which language, which theme. */
import type { ReactNode } from 'react';
import Avatar from '@atlaskit/avatar';
import Button from '@atlaskit/button/default/button';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import { JiraServiceManagementIcon } from '@atlaskit/logo';
import { SideNavToggleButton } from '@atlaskit/navigation-system/layout/side-nav';
import {
  TopNav,
  TopNavEnd,
  TopNavMiddle,
  TopNavStart,
} from '@atlaskit/navigation-system/layout/top-nav';
import { AppLogo } from '@atlaskit/navigation-system/top-nav-items';
import { changeLocale } from '../api';
import { projectWithPage, useSandbox } from '../sandbox-context';
import { Commands } from './commands';
import { ResetMenu, SiteSwitcher } from './site-switcher';

function UserSwitcher(): ReactNode {
  const { state, place, go, restart } = useSandbox();
  const { accountId, displayName, locale: spoken } = state.user;
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, isSelected, ...props }) => (
        <Button
          {...props}
          ref={triggerRef}
          isSelected={isSelected ?? false}
          appearance="subtle"
          iconBefore={() => <Avatar size="small" name={displayName} borderColor="transparent" />}
          aria-label={`You are ${displayName}`}
        >
          {displayName}
        </Button>
      )}
    >
      <DropdownItemRadioGroup id="people" title="Be somebody else">
        {state.users.map((user) => (
          <DropdownItemRadio
            key={user.accountId}
            id={user.accountId}
            isSelected={user.persona === place.user}
            description={user.persona.replace('-', ' ')}
            onClick={() => {
              go({ user: user.persona });
            }}
          >
            {user.displayName}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
      {state.mode === 'simulated' && (
        <DropdownItemRadioGroup id="languages" title={`Language of ${displayName}`}>
          {state.locales.map((locale) => (
            <DropdownItemRadio
              key={locale}
              id={locale}
              isSelected={locale === spoken}
              onClick={() => {
                void changeLocale(accountId, locale).then(restart);
              }}
            >
              {languageName(locale)}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      )}
    </DropdownMenu>
  );
}

/** A language in its own words: "Deutsch (Deutschland)". */
function languageName(locale: string): string {
  const tag = locale.replace('_', '-');
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? locale;
}

function ThemeSwitch(): ReactNode {
  const { place, go } = useSandbox();
  const other = place.theme === 'dark' ? 'light' : 'dark';
  return (
    <Button
      appearance="subtle"
      iconBefore={ThemeIcon}
      onClick={() => {
        go({ theme: other });
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </Button>
  );
}

export function TopBar(): ReactNode {
  const { addressOf, go, state } = useSandbox();
  const project = projectWithPage(state);
  const start = { page: 'project' as const, ...(project === undefined ? {} : { project }) };
  return (
    <TopNav>
      <TopNavStart
        sideNavToggleButton={
          <SideNavToggleButton collapseLabel="Collapse sidebar" expandLabel="Expand sidebar" />
        }
      >
        <AppLogo
          href={addressOf(start)}
          icon={JiraServiceManagementIcon}
          name="Jira"
          secondaryName="sandbox"
          label="Jira sandbox, start page"
          onClick={(event) => {
            event.preventDefault();
            go(start);
          }}
        />
      </TopNavStart>
      <TopNavMiddle>
        <div className="top-middle">
          <SiteSwitcher />
          <Commands />
        </div>
      </TopNavMiddle>
      <TopNavEnd>
        <div role="listitem">
          <ResetMenu />
        </div>
        <div role="listitem">
          <ThemeSwitch />
        </div>
        <div role="listitem">
          <UserSwitcher />
        </div>
      </TopNavEnd>
    </TopNav>
  );
}
