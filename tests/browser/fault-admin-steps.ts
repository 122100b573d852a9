/** Locators and steps that journeys on the admin page share, for `fault-journeys.test.ts`. */
import type { Locator } from 'playwright-core';
import type { Shown } from './fault-cycle';

/** A button by its whole name. */
export const button = ({ inside }: Shown, name: string): Locator =>
  inside.getByRole('button', { name, exact: true });

/** The first message of an error that says something. */
export const alert = ({ inside }: Shown): Locator =>
  inside.getByRole('alert').filter({ hasText: /\w/ }).first();

export const tryAgain = (shown: Shown): Promise<void> => button(shown, 'Try again').click();

export async function openPart({ inside }: Shown, name: string): Promise<void> {
  await inside.getByRole('tab', { name }).click();
  await inside.getByRole('tab', { name, selected: true }).waitFor();
}

/** What was typed is still there. */
export async function expectValue(field: Locator, value: string): Promise<void> {
  expect(await field.inputValue()).toBe(value);
}

/** A text that is typed once. */
export const why = ({ turn }: Shown): string => `Because of ${String(turn)}`;
