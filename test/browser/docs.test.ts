import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContractModel } from '../../src/codegen/model/operation.ts';
import { problems } from '../../generated/problems/catalogue.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { launchBrowser, openPage, type WatchedPage } from '../support/node/browser.ts';
import { screenshot } from '../support/node/screenshots.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';

// Made by the generator.
const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;

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

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };

const search = (page: WatchedPage['page']) => page.getByRole('searchbox', { name: /Search|검색/ });

describe('/docs', () => {
  it('fault-S7: shows the SDK call, the curl command, the facts and the problems of an operation', async () => {
    await visit('/docs#operation/createMatchRequest', async (page) => {
      const section = page.locator('[id="operation/createMatchRequest"]');
      await section.getByRole('heading', { name: 'Create a match request' }).waitFor();
      const text = (await section.textContent()) ?? '';
      for (const part of ['studymate.createMatchRequest(', '600 requests a minute', 'Idempotency-Key', '64 KiB'])
        expect(text).toContain(part);
      const problem = section.getByRole('link', { name: 'matching.too_soon' });
      expect(await problem.getAttribute('href')).toBe('/docs/problems/matching.too_soon');
      await section.getByRole('tab', { name: 'curl' }).click();
      await section.getByText('curl -X POST').waitFor();
      await screenshot(page, 'docs');
    });
  });

  it('fault-S7: names every operation of the contract by its operationId, with both samples', async () => {
    await visit('/docs', async (page) => {
      await page.getByRole('menuitem', { name: 'matching' }).first().waitFor();
      const titles = await page
        .locator('[data-item-id*="/operation/"]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
      const ids = model.operations.map(({ id }) => id);
      expect(new Set(titles)).toEqual(new Set(ids));
      const shown = (await page.locator('#reference').textContent()) ?? '';
      expect(nonEmpty(ids, 'operations').filter((id) => !shown.includes(`studymate.${id}()`))).toEqual([]);
    });
  });

  it.each([
    ['createMatchRequest', 'Create a match request', '/docs#operation/createMatchRequest'],
    ['matching.too_soon', problems['matching.too_soon'].title.en, '/docs/problems/matching.too_soon?lang=en'],
    [
      problems['matching.too_soon'].title.ko,
      problems['matching.too_soon'].title.ko,
      '/docs/problems/matching.too_soon?lang=ko',
    ],
    ['postman', 'Quick start: Postman', '/docs/start#postman'],
  ])('fault-S7: finds %s', async (query, title, href) => {
    await visit('/docs/start', async (page) => {
      await search(page).fill(query);
      const found = page.getByRole('search').getByRole('link').filter({ hasText: title }).first();
      expect(await found.getAttribute('href')).toBe(href);
      await search(page).press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await found.isVisible()).toBe(false);
    });
  });

  it('allows no inline script and no other host', async () => {
    const policy = (await fetch(`${server.origin}/docs`)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

describe('/docs/try', () => {
  it('fault-S7: signs in with one click and performs a call', async () => {
    await visit('/docs/try#/profile/getMyProfile', async (page) => {
      await page.getByRole('button', { name: 'Mina' }).click();
      await page.getByText('Signed in as Mina.').waitFor();
      const operation = page.locator('[id="operations-profile-getMyProfile"]');
      await operation.getByRole('button', { name: 'Execute' }).click();
      await operation.locator('.live-responses-table .response-col_status').getByText('200').waitFor();
      expect(await operation.locator('.live-responses-table').textContent()).toContain('Mina Kim');
      await screenshot(page, 'try');
    });
  });

  it('offers the sign-in once the contract has come, and not before, when it would drop the token', async () => {
    const { page, context } = await openPage(browser, server.origin);
    const contract = Promise.withResolvers<void>();
    await context.route('**/api/v2/openapi.json', (route) => contract.promise.then(() => route.continue()));
    await page.goto(`${server.origin}/docs/try`);
    await page.locator('#swagger .swagger-ui').waitFor();
    expect(await page.getByRole('button', { name: 'Mina' }).count()).toBe(0);
    contract.resolve();
    await page.getByRole('button', { name: 'Mina' }).waitFor();
    await context.close();
  });

  it('offers no sign-in as a seeded person outside development', async () => {
    const { page, context } = await openPage(browser, server.origin);
    await context.route('**/docs/try', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('data-environment="development"', 'data-environment="production"');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${server.origin}/docs/try`);
    await page.getByRole('button', { name: 'Authorize' }).waitFor();
    expect(await page.getByRole('button', { name: 'Mina' }).count()).toBe(0);
    await context.close();
  });
});

describe('every page of the documentation', () => {
  const paths = [
    '/docs',
    '/docs/start',
    '/docs/ko/start',
    '/docs/try',
    '/docs/sdk',
    '/docs/ko/sdk',
    '/docs/live',
  ].concat(['/docs/changelog', '/docs/problems', '/docs/problems/matching.too_soon']);

  it.each(nonEmpty(Object.entries(sizes), 'sizes'))(
    'fits the width of a %s, with one main heading',
    async (_name, size) => {
      for (const path of paths) {
        const { page, context, console, outside } = await openPage(browser, server.origin, { size });
        await page.goto(server.origin + path);
        await page.locator('h1').first().waitFor();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ path, console, outside, isWide: width > size.width }).toEqual({
          path,
          console: [],
          outside: [],
          isWide: false,
        });
        await page.locator('main').first().waitFor();
        expect({ path, mains: await page.locator('main').count() }).toEqual({ path, mains: 1 });
        await context.close();
      }
    },
  );

  it('allows no inline code', async () => {
    for (const path of paths) {
      const policy = (await fetch(server.origin + path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('fault-S7: links only to addresses that exist', async () => {
    const links = new Set<string>();
    for (const path of paths) {
      const text = await (await fetch(server.origin + path)).text();
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, href = ''] of nonEmpty([...text.matchAll(/ href="([^"]+)"/g)], 'links')) {
        const [address = '', place = ''] = href.split('#');
        if (address === '') expect(ids.has(place), `${path}#${place}`).toBe(true);
        else links.add(address.replaceAll('&amp;', '&'));
        const operation = /^operation\/(\w+)$/.exec(place)?.[1];
        if (operation) expect(model.operations.map(({ id }) => id)).toContain(operation);
      }
    }
    const dead = [];
    for (const link of nonEmpty([...links], 'links'))
      if ((await fetch(new URL(link, server.origin))).status !== 200) dead.push(link);
    expect(dead).toEqual([]);
  });

  it('can be used by keyboard: the first stop skips the bar', async () => {
    await visit('/docs/start', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('/');
      expect(await search(page).evaluate((field) => field === document.activeElement)).toBe(true);
    });
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
