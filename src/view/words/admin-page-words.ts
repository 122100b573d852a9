/** What the admin page says around the record. */
export interface AdminPageWords {
  readonly intro: string;
  readonly reading: string;
  readonly tryAgain: string;
  readonly refusedTitle: string;
  readonly refused: string;
  readonly recorded: (by: string | undefined, age: string) => string;
  readonly comment: (text: string) => string;
  readonly revision: (id: string) => string;
  readonly unknownCount: (unknown: number, all: number) => string;
  readonly unknown: string;
  /** Inside a line. */
  readonly unknownPart: string;
  readonly allKnown: string;
  readonly unknownExplained: string;
  readonly siteTitle: string;
  readonly approvedTitle: (count: number) => string;
  readonly approvedUnknown: string;
  readonly approvedEmpty: string;
  readonly externalTitle: (count: number) => string;
  readonly externalEmpty: string;
  readonly projectsTitle: (count: number) => string;
  readonly projectsEmpty: string;
  readonly columns: {
    readonly setting: string;
    readonly value: string;
    readonly where: string;
    readonly domain: string;
    readonly role: string;
    readonly approval: string;
    readonly project: string;
  };
  readonly roles: Readonly<Record<'customer' | 'none' | 'user' | 'stakeholder', string>>;
  readonly approval: (needed: boolean) => string;
  /** Role and approval of one entry. */
  readonly entry: (role: string, approval: string) => string;
  readonly domainOf: (list: string, domain: string) => string;
  readonly projectSetting: (project: string, setting: string) => string;
  readonly onOff: (on: boolean) => string;
  readonly anyDomainAllowed: string;
  readonly domainCount: (count: number) => string;
  readonly filterDomains: string;
  readonly noMatch: string;
  readonly showAll: (count: number) => string;
  readonly importTitle: string;
  readonly importHelp: string;
  readonly drop: string;
  readonly chooseFile: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly read: string;
  readonly cancel: string;
  readonly fileUnreadable: string;
  readonly problemAt: (path: string, problem: string) => string;
  readonly listKnown: string;
  readonly listed: string;
  readonly notListed: string;
  readonly commentLabel: string;
  readonly commentHelp: string;
}
