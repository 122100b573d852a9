/** A record that accounts contradict is called sound nowhere on the admin page: not above the parts, the findings, or its form. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { violationsOn } from './axe';
import { afterChange, INVITED } from './reality-story';
import { raiseStage } from './raised-stage';

const stage = raiseStage();

beforeAll(async () => {
  await afterChange(stage, { site: { internal: false } }, INVITED);
});
afterEach(() => {
  expect(stage.complaints).toEqual([]);
});

async function openPart(
  part: string,
): Promise<{ readonly page: Page; readonly inside: FrameLocator; readonly status: Locator }> {
  const page = await stage.open(`page=admin&user=site-admin&path=/${part}`);
  const inside = page.frameLocator('iframe.custom-ui');
  const status = inside.getByRole('region', { name: 'Age of the record' });
  await status.getByText('3 accounts contradict the record').waitFor();
  return { page, inside, status };
}

test('the line above every part warns, leads to the Reality check, and can be confirmed all the same', async () => {
  const { page, inside, status } = await openPart('map');
  expect(await status.getByRole('button', { name: 'Still correct' }).count()).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await status.getByRole('button', { name: 'Confirm anyway' }).click();
  await status.getByText('The accounts that appeared still contradict the record.').waitFor();
  await status.getByRole('button', { name: 'See the reality check' }).click();
  await inside.getByTestId('reality-headline').getByText('Internal is most likely off').waitFor();
  expect(await inside.locator(':focus').innerText()).toContain('Reality check');
  expect(await status.getByRole('button', { name: 'See the reality check' }).count()).toBe(0);
});

test('the findings begin with it; the form names the setting beside its field', async () => {
  const { page, inside } = await openPart('findings');
  const notice = inside.getByTestId('contradicted');
  await notice.getByText('3 accounts contradict the record: Internal is most likely off').waitFor();
  await inside.getByTestId('findings-summary').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await notice.getByRole('button', { name: 'See the reality check' }).click();
  await inside.getByTestId('reality-headline').waitFor();

  const form = await openPart('record');
  await form.inside
    .getByTestId('seen-site.internal')
    .getByText('Judging by accounts that appeared: Internal is most likely off.')
    .waitFor();
  expect(await form.inside.getByTestId('seen-site.external').count()).toBe(0);
  expect(await violationsOn(form.page)).toEqual([]);
});

test('one reading tells all of it; taken into the record, the line is calm again', async () => {
  const page = await stage.open('page=mailbox&user=site-admin');
  let readings = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('reality/read') === true) readings += 1;
  });
  await page.goto(
    `${stage.url}/?page=admin&user=site-admin&path=${encodeURIComponent('/findings')}`,
  );
  const inside = page.frameLocator('iframe.custom-ui');
  await inside.getByTestId('contradicted').getByText('3 accounts').waitFor();
  expect(readings).toBe(1);
  await inside.getByTestId('contradicted').getByRole('button').click();
  await inside.getByRole('button', { name: /^Take this into the record: Internal/ }).click();
  await inside.getByTestId('take-save').click();
  await inside.getByRole('button', { name: 'Still correct' }).waitFor();
  await inside.getByRole('tab', { name: /^Findings/ }).click();
  await inside.getByTestId('findings-summary').waitFor();
  expect(await inside.getByTestId('contradicted').innerText()).toBe('');
});
