import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonName } from '../../src/cli/seed/people.ts';
import { createStudymate, memoryTokens, unwrap, type Studymate } from '../../src/client/sdk/index.ts';
import { launchBrowser, openPage, type WatchedPage } from '../support/node/browser.ts';
import { drawnPortrait, screenshot } from '../support/node/screenshots.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';

let browser: Browser;
let server: SeededServer;
let portrait: Buffer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), seededServer()]);
  const { page, context } = await openPage(browser, server.origin);
  portrait = await drawnPortrait(page);
  await context.close();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

let watched: WatchedPage;
let page: Page;
beforeEach(async () => {
  watched = await openPage(browser, server.origin);
  page = watched.page;
  await page.goto(`${server.origin}/`);
});
afterEach(async () => {
  await watched.context.close();
  // Chromium logs each response with status 400 or above. Some tests cause such responses on purpose.
  const said = watched.console.filter((line) => !line.includes('Failed to load resource'));
  expect({ said, outside: watched.outside }).toEqual({ said: [], outside: [] });
});

async function signIn(name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await profileOf(name);
}

const profileOf = (name: string) => page.getByRole('heading', { level: 1, name: new RegExp(name, 'i') }).waitFor();

/** Opens the page as a user who has signed in before. */
async function returnAs(name: PersonName): Promise<void> {
  const tokens = JSON.stringify({ accessToken: await server.tokenOf(name) });
  await page.evaluate((text) => localStorage.setItem('studymate.tokens', text), tokens);
  await page.reload();
  await profileOf(name);
}

/** Returns an SDK client of the same user on another device. */
async function elsewhere(name: PersonName): Promise<Studymate> {
  const tokens = memoryTokens({ accessToken: await server.tokenOf(name) });
  return createStudymate({ baseUrl: `${server.origin}/api/v2`, tokens, locale: 'en' });
}

const introduction = () => page.getByRole('textbox', { name: 'Introduction' });
const save = () => page.getByRole('button', { name: 'Save', exact: true });

describe('the web page', () => {
  it('signs in as a seeded person and shows the profile and how complete it is', async () => {
    await screenshot(page, 'sign-in');
    await signIn('Mina');
    expect(await page.getByRole('progressbar').getAttribute('value')).toMatch(/^\d+$/);
    expect(await page.getByText('Korean').first().isVisible()).toBe(true);
    expect(await page.getByText('B1 → C1').isVisible()).toBe(true);
  });

  it('is usable by keyboard alone', async () => {
    const mina = page.getByRole('button', { name: /^Mina/ });
    for (
      let presses = 0;
      presses < 20 && !(await mina.evaluate((element) => element === document.activeElement));
      presses += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await profileOf('Mina');
  });

  it('saves the introduction, which is still there after a reload', async () => {
    await returnAs('jisoo');
    await introduction().fill('I cook, and I learn Japanese with songs.');
    await save().click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await profileOf('jisoo');
    expect(await introduction().inputValue()).toBe('I cook, and I learn Japanese with songs.');
  });

  it('shows both texts when the introduction was changed elsewhere, and lets the user choose', async () => {
    await returnAs('daniel');
    const phone = await elsewhere('daniel');
    unwrap(await phone.updateMyProfile({ body: { introduction: 'Written on the phone.' } }));
    await introduction().fill('Written in the browser.');
    await save().click();
    await page.getByText('The text was changed somewhere else').waitFor();
    expect(await page.locator('blockquote').textContent()).toBe('Written on the phone.');
    expect(unwrap(await phone.getMyProfile()).introduction).toBe('Written on the phone.');
    await page.getByRole('button', { name: 'Save my text' }).click();
    await page.getByText('Saved.').waitFor();
    expect(unwrap(await phone.getMyProfile()).introduction).toBe('Written in the browser.');
  });

  it('restores the text when the server refuses it, and says why', async () => {
    await returnAs('yuki');
    const before = await page.locator('.said').textContent();
    await introduction().fill('a'.repeat(801));
    await save().click();
    await page.getByText('Request ID').waitFor();
    expect(await page.locator('.said').textContent()).toBe(before);
    expect(await introduction().inputValue()).toHaveLength(801);
  });

  it('uploads a picture and shows what the server made of it', async () => {
    await returnAs('mina');
    await page
      .getByLabel('Choose a picture')
      .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: portrait });
    await page.getByText('Your profile has the new picture.').waitFor();
    const picture = page.getByRole('img', { name: 'Profile picture' });
    await expect
      .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
      .toBeGreaterThan(0);
    await screenshot(page, 'profile');
    await page.getByRole('button', { name: 'Remove the picture' }).click();
    await page.getByText('The picture has been removed.').waitFor();
    expect(await picture.count()).toBe(0);
  });

  it('says what is wrong with a file that is no picture', async () => {
    await returnAs('mina');
    await page
      .getByLabel('Choose a picture')
      .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await page.getByText('Please choose a JPEG, PNG or WebP picture.').waitFor();
  });

  it('speaks Korean, and remembers the language', async () => {
    await page.getByRole('button', { name: '한국어' }).click();
    await page.getByRole('heading', { name: '배우고 싶은 언어를 쓰는 사람과 함께 배워요.' }).waitFor();
    await returnAs('mina');
    await page.getByRole('textbox', { name: '자기소개' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await screenshot(page, 'profile-ko');
  });

  it('signs out', async () => {
    await signIn('Mina');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in as' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('refreshes once for six tabs whose token is refused at the same time', async () => {
    const api = createStudymate({ baseUrl: `${server.origin}/api/v2` });
    const pair = unwrap(await api.devLogin({ body: { user: 'daniel' } }));
    await page.evaluate(
      (text) => localStorage.setItem('studymate.tokens', text),
      JSON.stringify({ ...pair, accessToken: 'refused' }),
    );
    const refreshes: string[] = [];
    watched.context.on(
      'request',
      (request) => request.url().endsWith('/auth/refresh') && refreshes.push(request.url()),
    );
    const tabs = await Promise.all(Array.from({ length: 6 }, () => watched.context.newPage()));
    await Promise.all(tabs.map((tab) => tab.goto(`${server.origin}/`)));
    await Promise.all(tabs.map((tab) => tab.getByRole('heading', { level: 1, name: 'Daniel' }).waitFor()));
    expect(refreshes).toHaveLength(1);
  });

  it('fits the screen of a phone', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await returnAs('mina');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await screenshot(page, 'phone');
  });
});
