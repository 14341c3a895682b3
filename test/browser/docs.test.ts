import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../generated/problems/catalogue.ts';
import { launchBrowser, openPage, type WatchedPage } from '../support/node/browser.ts';
import { screenshot } from '../support/node/screenshots.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';

let browser: Browser;
let server: SeededServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), seededServer()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a path and runs the checks of `look`. Fails on any console message and on any request to another host. */
async function visit(path: string, look: (page: WatchedPage['page']) => Promise<void>): Promise<void> {
  const { page, context, console, outside } = await openPage(browser, server.origin);
  await page.goto(`${server.origin}${path}`);
  await look(page);
  await context.close();
  expect({ console, outside }).toEqual({ console: [], outside: [] });
}

describe('/docs', () => {
  it('shows the first operation and the ones below it', async () => {
    await visit('/docs', async (page) => {
      await page.getByRole('heading', { name: "Update the caller's profile" }).first().waitFor();
      await page.getByText('system', { exact: true }).first().click();
      expect(await page.getByRole('heading', { name: 'Get the health of the service' }).first().isVisible()).toBe(true);
      await page.getByRole('heading', { name: "Update the caller's profile" }).first().scrollIntoViewIfNeeded();
      await screenshot(page, 'docs');
    });
  });

  it('finds an operation by a word of its description', async () => {
    await visit('/docs', async (page) => {
      await page.getByPlaceholder('Search').fill('blocked');
      await page.getByRole('search').getByRole('menuitem').first().waitFor();
    });
  });

  it('allows no inline script and no other host', async () => {
    const policy = (await fetch(`${server.origin}/docs`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('/docs/problems', () => {
  it('lists every problem of the catalogue and leads to its page', async () => {
    await visit('/docs/problems', async (page) => {
      const codes = await page.locator('.codes code').allTextContents();
      expect(codes.toSorted()).toEqual(Object.keys(problems).toSorted());
      await page.getByText('request.precondition_failed').click();
      await page.getByRole('heading', { name: problems['request.precondition_failed'].title.en }).waitFor();
    });
  });

  it('speaks the language of the reader and offers the other', async () => {
    await visit('/docs/problems/profile.missing', async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: '한국어' }).click();
      await page.getByRole('heading', { name: problems['profile.missing'].title.ko }).waitFor();
    });
  });

  it('is the address in the type of a problem', async () => {
    const refused = await fetch(`${server.origin}/api/v2/users/me`, { headers: { 'accept-language': 'en' } });
    const { type, title } = await refused.json<{ type: string; title: string }>();
    expect(await (await fetch(type, { headers: { 'accept-language': 'en' } })).text()).toContain(`<h1>${title}</h1>`);
  });

  it('shows the text of the address as text, and answers 404 for a code that does not exist', async () => {
    const answer = await fetch(`${server.origin}/docs/problems/${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });
});
