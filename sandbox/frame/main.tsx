/** Starts the frame: does what the deep link asks, then draws. */
import '@atlaskit/css-reset';
import './frame.css';
import { createRoot } from 'react-dom/client';
import type { StateReply } from '../host/http-api';
import { changeLocale, readState, reset } from './api';
import { App } from './app';
import { openConnections } from './bridge/connections';
import { addressOf, parseOpening, type Place } from './place';
import { placeOpened } from './site-links';
import { applyTheme } from './theme';

/** Brings the site to the example and the record that the link names; a link that names what is there changes nothing. */
async function openSite(): Promise<StateReply> {
  const state = await readState();
  const { example, recorded } = parseOpening(window.location.search);
  const wanted = state.examples.find(({ name }) => name === example)?.name;
  const other = wanted !== undefined && wanted !== state.site.example;
  if (!other && (recorded === undefined || recorded === state.recorded)) return state;
  await reset({
    example: wanted ?? state.site.example,
    ...(recorded === undefined ? {} : { recorded }),
  });
  return readState();
}

/** The state as the person of the place sees it. */
async function stateFor(place: Place): Promise<StateReply> {
  const state = await openSite();
  const user = state.users.find(({ persona }) => persona === place.user) ?? state.user;
  const { locale } = parseOpening(window.location.search);
  if (locale !== undefined && locale !== user.locale) await changeLocale(user.accountId, locale);
  return readState(user.accountId);
}

async function start(root: HTMLElement): Promise<void> {
  const place = placeOpened(window.location);
  openConnections();
  await applyTheme(place.theme);
  const state = await stateFor(place);
  window.history.replaceState(null, '', addressOf(place));
  createRoot(root).render(<App opened={place} read={state} />);
}

const root = document.getElementById('root');
if (root !== null) {
  start(root).catch((error: unknown) => {
    root.setAttribute('role', 'alert');
    root.textContent = `The sandbox did not start: ${String(error)}`;
  });
}
