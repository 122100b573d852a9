/** What an admin opens and saves on the admin page, for `fault-journeys.test.ts`. */
import type { Locator } from 'playwright-core';
import { ADMIN_READER } from '../view/admin-reader';
import { alert, button, expectValue, openPart, tryAgain, why } from './fault-admin-steps';
import type { PageJourney, Shown } from './fault-cycle';

/** Only what is read when the part is opened; the page itself has all the rest, and the back end the rights. */
function opening(
  part: string,
  done: PageJourney['done'],
  deafTo: NonNullable<PageJourney['deafTo']> = ['jira'],
): PageJourney {
  return {
    name: `opens ${part}`,
    type: (shown) => openPart(shown, 'Map'),
    act: (shown) => openPart(shown, part),
    done,
    failed: alert,
    again: tryAgain,
    deafTo,
  };
}

const comment = ({ inside }: Shown): Locator => inside.getByLabel('Comment');

export const PARTS: readonly PageJourney[] = [
  {
    name: 'opens the page',
    tells: true,
    type: () => Promise.resolve(),
    act: async ({ page }) => {
      await page.reload();
    },
    done: ({ inside }) => inside.getByRole('tab', { name: 'Map' }),
    failed: alert,
    again: tryAgain,
  },
  opening('History', ({ inside }) => inside.getByRole('cell', { name: /Revision 1/ }).first()),
  opening('Lists', ({ inside }) => inside.getByText('No lists yet')),
  {
    ...opening(
      'Record',
      // Keys are recorded; names come from Jira.
      ({ inside }) => inside.getByText('Facilities (SUP)').first(),
      ['storage'],
    ),
    failed: ({ inside }) => inside.getByText(ADMIN_READER.admin.recordForm.projects.failed),
    says: ADMIN_READER.admin.recordForm.projects.failed,
  },
];

export const SAVES: readonly PageJourney[] = [
  {
    name: 'saves the record',
    tells: true,
    revisions: 1,
    type: async (shown) => {
      await openPart(shown, 'Record');
      const group = shown.inside.getByRole('group', { name: /^Internal/ });
      const off = group.getByRole('radio', { name: 'Off', exact: true });
      const on = group.getByRole('radio', { name: 'On', exact: true });
      await ((await on.isChecked()) ? off : on).check();
      await button(shown, 'Review and save').click();
      await comment(shown).fill(why(shown));
    },
    act: (shown) => button(shown, 'Save').click(),
    // The form is only hidden behind the review.
    done: ({ inside }) => inside.getByText('Everything here is saved.'),
    failed: alert,
    kept: (shown) => expectValue(comment(shown), why(shown)),
    again: tryAgain,
  },
  {
    name: 'restores a revision',
    revisions: 1,
    type: async (shown) => {
      await openPart(shown, 'History');
      await shown.inside
        .getByRole('button', { name: /^Restore revision/ })
        .first()
        .click();
      const dialog = shown.inside.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Comment' }).fill(why(shown));
    },
    act: ({ inside }) =>
      inside.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click(),
    done: (shown) => shown.inside.getByRole('cell', { name: why(shown), exact: true }),
    failed: ({ inside }) => inside.getByRole('dialog').getByRole('alert').filter({ hasText: /\w/ }),
    kept: ({ inside, ...shown }) =>
      expectValue(
        inside.getByRole('dialog').getByRole('textbox', { name: 'Comment' }),
        why({ inside, ...shown }),
      ),
  },
  {
    name: 'takes a what-if over into the record',
    revisions: 1,
    type: async (shown) => {
      const { inside } = shown;
      await openPart(shown, 'What if');
      const off = inside.getByTestId('what-if-external-off');
      const on = inside.getByTestId('what-if-external-on');
      await ((await on.isChecked()) ? off : on).check({ force: true });
      await inside.getByTestId('what-if-apply').click();
      await inside.getByLabel('I’ve made these changes on Atlassian’s pages').check();
      await comment(shown).fill(why(shown));
    },
    act: ({ inside }) => inside.getByTestId('what-if-save').click(),
    done: ({ inside }) => inside.getByText('Change a setting to see whose answer changes.'),
    failed: ({ inside }) =>
      inside.getByTestId('what-if-apply-panel').getByRole('alert').filter({ hasText: /\w/ }),
    kept: (shown) => expectValue(comment(shown), why(shown)),
  },
];
