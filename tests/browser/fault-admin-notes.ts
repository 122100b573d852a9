/** What an admin keeps beside the record, for `fault-journeys.test.ts`. */
import type { Locator } from 'playwright-core';
import { alert, button, expectValue, openPart, tryAgain, why } from './fault-admin-steps';
import type { PageJourney, Shown } from './fault-cycle';

const domain = ({ turn }: Shown): string => `g${String(turn)}.example`;
const domainField = ({ inside }: Shown): Locator => inside.getByRole('textbox', { name: 'Domain' });
const ruleOf = (shown: Shown): Locator =>
  shown.inside.getByRole('button', { name: `Delete “${domain(shown)} gets an error”` });
const reason = ({ inside }: Shown): Locator =>
  inside.getByRole('textbox', { name: /Why is this all right/ });

export const NOTES: readonly PageJourney[] = [
  {
    name: 'adds a guardrail',
    type: async (shown) => {
      await openPart(shown, 'Guardrails');
      await button(shown, 'Add guardrail').click();
      await domainField(shown).fill(domain(shown));
      await shown.inside.getByRole('checkbox', { name: /^Error/ }).check();
    },
    act: (shown) => button(shown, 'Save').click(),
    done: ruleOf,
    failed: alert,
    kept: (shown) => expectValue(domainField(shown), domain(shown)),
    again: tryAgain,
    back: async (shown) => {
      await ruleOf(shown).click();
      await ruleOf(shown).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'removes a guardrail',
    type: async (shown) => {
      await openPart(shown, 'Guardrails');
      await button(shown, 'Add guardrail').click();
      await domainField(shown).fill(domain(shown));
      await shown.inside.getByRole('checkbox', { name: /^Error/ }).check();
      await button(shown, 'Save').click();
      await ruleOf(shown).waitFor();
    },
    act: (shown) => ruleOf(shown).click(),
    done: (shown) => shown.inside.locator('.reading-width').filter({ hasNot: ruleOf(shown) }),
    failed: alert,
    again: tryAgain,
  },
  {
    name: 'mutes a finding',
    type: async (shown) => {
      const { inside } = shown;
      await openPart(shown, 'Findings');
      const finding = inside.getByRole('button', { name: /Everybody gets an Atlassian account/ });
      await finding.waitFor();
      if ((await finding.getAttribute('aria-expanded')) !== 'true') await finding.click();
      await button(shown, 'Mute').click();
      await reason(shown).fill(why(shown));
    },
    act: (shown) => button(shown, 'Mute finding').click(),
    done: ({ inside }) => inside.getByText(/^Muted: /),
    failed: alert,
    kept: (shown) => expectValue(reason(shown), why(shown)),
    again: tryAgain,
    back: async (shown) => {
      await button(shown, 'Undo').click();
      await shown.inside.getByTestId('finding-any-domain-grants').waitFor();
    },
  },
  {
    name: 'confirms the record',
    type: (shown) => openPart(shown, 'Map'),
    act: (shown) => button(shown, 'Still correct').click(),
    done: ({ inside }) => inside.getByText(/up to date again/),
    failed: alert,
  },
];

/** After the story of `reality-story.ts`: three groups contradict the record. */
export const EXPLAINS: readonly PageJourney[] = [
  {
    name: 'opens the reality check',
    type: () => Promise.resolve(),
    act: async ({ page }) => {
      await page.reload();
    },
    done: nightly,
    failed: alert,
    // The page first, and then what only this part reads; the button stands there a moment after it was pressed.
    again: async (shown) => {
      while (!(await nightly(shown).isVisible())) {
        await nightly(shown).or(button(shown, 'Try again')).first().waitFor();
        await button(shown, 'Try again')
          .click({ timeout: 1000 })
          .catch(() => undefined);
      }
    },
  },
  {
    name: 'explains away what contradicts the record',
    type: async (shown) => {
      await openPart(shown, 'Reality check');
      await button(shown, 'Explain away').click();
      await whence(shown).fill(why(shown));
    },
    act: (shown) => button(shown, 'Explain away').click(),
    done: ({ inside }) => inside.getByText('3 groups explained away.'),
    failed: alert,
    kept: (shown) => expectValue(whence(shown), why(shown)),
    again: tryAgain,
    back: async (shown) => {
      await button(shown, 'Undo').click();
      await button(shown, 'Explain away').waitFor();
    },
  },
];

function nightly({ inside }: Shown): Locator {
  return inside.getByRole('heading', { name: 'The nightly reading' });
}

const whence = ({ inside }: Shown): Locator =>
  inside.getByRole('textbox', { name: /Where do they come from/ });
