/** Signs in with both providers in a real browser, at the local provider that `npm start` starts. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askInPage } from '../../src/cli/local-provider/choice.ts';
import { type LocalProvider, startLocalProvider } from '../../src/cli/local-provider/server.ts';
import { launchBrowser, openPage, type WatchedPage } from '../support/node/browser.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';
import { secrets } from '../support/secrets.ts';

let browser: Browser;
let provider: LocalProvider;
let server: SeededServer;
beforeAll(async () => {
  provider = await startLocalProvider({ secrets, ask: askInPage });
  [browser, server] = await Promise.all([launchBrowser(), seededServer(2, provider.variables)]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await provider?.stop();
});

let watched: WatchedPage;
beforeEach(async () => {
  watched = await openPage(browser, server.origin, { alsoAllowed: [provider.origin] });
  await watched.page.goto(`${server.origin}/`);
});
afterEach(async () => {
  await watched.context.close();
  expect({ said: watched.console, outside: watched.outside }).toEqual({ said: [], outside: [] });
});

const click = (name: string) => watched.page.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => watched.page.getByRole('heading', { level: 1, name }).waitFor();

describe('fault-R11: the sign-in with a provider', () => {
  it.each(['Google', 'Naver'])('%s signs in a seeded user, and asks again after signing out', async (name) => {
    await click(`Continue with ${name}`);
    await heading(`Local sign-in instead of ${name}`);
    await click('Mina');
    await heading('Mina');
    expect(new URL(watched.page.url())).toMatchObject({ origin: server.origin, search: '' });
    await click('Sign out');
    await click(`Continue with ${name}`);
    await click('Daniel');
    await heading('Daniel');
  });

  it('signs in a new user by a form, and the same user when the address is typed again', async () => {
    const { page } = watched;
    const signIn = async (name: string) => {
      await click('Continue with Google');
      await page.getByLabel('E-mail address').fill('Nora@example.org');
      await page.getByLabel('Name').fill(name);
      await click('Sign in');
      await heading('Nora');
      await click('Sign out');
    };
    await signIn('Nora Lind');
    await signIn('Another Name');
  });

  it('returns to the app, which says why nobody is signed in, when the user refuses', async () => {
    await click('Continue with Naver');
    await click('Refuse, and go back');
    await watched.page.getByText('The sign-in failed.', { exact: false }).waitFor();
    expect(new URL(watched.page.url()).origin).toBe(server.origin);
  });
});
