/** The SDK in a real browser, against the real server: what Node cannot show. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createStudymate, memoryTokens, unwrap, type Studymate } from '../../src/client/sdk/index.ts';
import { launchBrowser, openPage, type WatchedPage } from '../support/node/browser.ts';
import { drawnPortrait } from '../support/node/screenshots.ts';
import { seededServer, type SeededServer } from '../support/node/seeded-server.ts';

let browser: Browser;
let server: SeededServer;
let portrait: string;
let sdk: string;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), seededServer()]);
  const { page, context } = await openPage(browser, server.origin);
  portrait = (await drawnPortrait(page)).toString('base64');
  await context.close();
  const entry = { contents: `export * from './index.ts'`, resolveDir: 'src/client/sdk', loader: 'ts' } as const;
  const { outputFiles } = await build({
    stdin: entry,
    bundle: true,
    format: 'iife',
    globalName: 'sdk',
    target: 'es2022',
    write: false,
  });
  sdk = outputFiles[0]?.text ?? '';
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

let watched: WatchedPage;
beforeEach(async () => {
  watched = await openPage(browser, server.origin);
});
afterEach(async () => {
  await watched.context.close();
});

/** Opens the address of the server in this tab and loads the SDK there. */
async function loadSdk(page: Page): Promise<void> {
  await page.goto(`${server.origin}/`);
  await page.evaluate(`${sdk}; globalThis.sdk = sdk;`);
}

async function clientOf(name: 'mina' | 'jisoo'): Promise<Studymate> {
  const tokens = memoryTokens({ accessToken: await server.tokenOf(name) });
  return createStudymate({ baseUrl: `${server.origin}/api/v2`, tokens, locale: 'en' });
}

/** Uploads a picture with a progress callback and cancels it at the named moment. Returns the code of the problem. */
const cancelledUpload = (accessToken: string, moment: string) => `(async () => {
  const cancel = new AbortController();
  if (${JSON.stringify(moment)} === 'before') cancel.abort();
  const client = sdk.createStudymate({
    baseUrl: location.origin + '/api/v2',
    tokens: sdk.memoryTokens({ accessToken: ${JSON.stringify(accessToken)} }),
    retries: 0,
  });
  const bytes = Uint8Array.from(atob(${JSON.stringify(portrait)}), (char) => char.charCodeAt(0));
  const file = new Blob([bytes], { type: 'image/png' });
  const progress = [];
  const result = client.uploadProfileImage(
    { body: { file } },
    { signal: cancel.signal, onUploadProgress: (seen) => progress.push(seen) },
  );
  if (${JSON.stringify(moment)} === 'while the body is read') cancel.abort();
  const { ok, problem } = await result;
  return ok ? progress.length : problem.code;
})()`;

describe('an upload with a progress callback', () => {
  it.each(['before', 'while the body is read'])('fault-S2: cancelled %s takes no effect', async (moment) => {
    const mina = await clientOf('mina');
    const before = unwrap(await mina.getMyProfile()).image;
    const sent: string[] = [];
    watched.page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await loadSdk(watched.page);
    const code = await watched.page.evaluate(cancelledUpload(await server.tokenOf('mina'), moment));
    expect(code).toBe('client.aborted');
    expect(sent).toEqual([]);
    expect(unwrap(await mina.getMyProfile()).image).toEqual(before);
  });

  it('fault-S2: takes effect and reports its progress when it is not cancelled', async () => {
    const mina = await clientOf('mina');
    await loadSdk(watched.page);
    expect(await watched.page.evaluate(cancelledUpload(await server.tokenOf('mina'), 'never'))).toBeGreaterThan(0);
    expect(unwrap(await mina.getMyProfile()).image).not.toBeNull();
  });
});

describe('two tabs with one token store', () => {
  it('fault-S4: are both told when the session has ended, each once', async () => {
    const other = await watched.context.newPage();
    const tabs = [watched.page, other];
    for (const page of tabs) await loadSdk(page);
    await watched.page.evaluate(
      `localStorage.setItem('studymate.tokens', '{"accessToken":"no token of this server"}')`,
    );
    for (const page of tabs)
      await page.evaluate(`globalThis.told = [];
        globalThis.client = sdk.createStudymate({
          baseUrl: location.origin + '/api/v2',
          tokens: sdk.storedTokens(),
          onSignedOut: ({ code }) => told.push(code),
        }); 0`);
    await watched.page.evaluate(`client.getMyProfile().then(({ status }) => status)`);
    for (const page of tabs) {
      // The policy of the page forbids `waitForFunction`, which evaluates a text.
      const told = await page.evaluate(`new Promise((resolve) => {
        const look = setInterval(() => told.length > 0 && (clearInterval(look), resolve(told)), 10);
      })`);
      expect(told).toEqual(['auth.token_invalid']);
    }
  });
});
