/** Each step and each finding leads to its place in the documentation, which the sandbox publishes beside the app. */
import type { Locator, Page } from 'playwright-core';
import { raiseStage } from './raised-stage';
import { app, check } from './stage';

const stage = raiseStage();

interface Landed {
  readonly url: string;
  readonly place: string;
}

/** What a Custom UI page wants to open the sandbox offers in a flag, which goes when it is used. */
async function openOffered(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Open', exact: true });
  await open.click();
  // A flag on its way out would be taken for that of the next link.
  await open.waitFor({ state: 'detached' });
}

/** Follows the link into a tab of its own; the words at the place where it lands. */
async function follow(page: Page, link: Locator, offered: boolean): Promise<Landed> {
  const opened = page.context().waitForEvent('page');
  await link.click();
  if (offered) await openOffered(page);
  const docs = await opened;
  await docs.waitForLoadState();
  const { hash } = new URL(docs.url());
  const at = docs.locator(`[id="${hash.slice(1)}"]`);
  await at.waitFor({ state: 'attached' });
  const beside = at.locator('xpath=ancestor::tr | following::h3[1]').first();
  const place = await beside.innerText();
  await docs.close();
  return { url: docs.url(), place };
}

test('an agent comes from a step of the answer to its row of the procedure', async () => {
  await stage.reset({ example: 'help-desk' });
  const page = await stage.open('page=project&project=HELP');
  await check(page, 'jo@acme.com');
  await app(page).getByRole('button', { name: 'Show why' }).click();
  const { url, place } = await follow(
    page,
    app(page).getByRole('link', { name: 'About step T1' }).first(),
    false,
  );
  expect(url).toBe(`${stage.url}/docs/procedure.html#T1`);
  expect(place).toContain('Internal is on and the domain is allowed');
  expect(stage.complaints).toEqual([]);
});

test('an admin comes from a finding to its page, and from a step of the map to its row', async () => {
  await stage.reset({ example: 'mixed' });
  const page = await stage.open('page=admin&user=site-admin&path=%2Ffindings');
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByRole('button', { name: /Everybody gets an Atlassian account/ }).click();
  const finding = inside.getByTestId('finding-any-domain-grants');
  const { url, place } = await follow(
    page,
    finding.getByRole('link', { name: 'About this finding' }),
    true,
  );
  expect(url).toBe(`${stage.url}/docs/findings.html#any-domain-grants`);
  expect(place).toBe('Any domain grants');
  await finding.getByRole('button', { name: 'Show on the map' }).click();
  const step = inside.getByRole('link', { name: /^About step/ }).first();
  const name = await step.innerText();
  const landed = await follow(page, step, true);
  expect(name).toContain(`About step ${new URL(landed.url).hash.slice(1)}`);
  expect(stage.complaints).toEqual([]);
});
