/** Starts a headless Chromium for tests. Its pages can reach only the server under test. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core';

/** Our own launch arguments. The default arguments of @sparticuz/chromium switch web security off. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Paths of an installed browser, for systems without a build of @sparticuz/chromium. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a browser and returns it. On Linux x64 it is the browser from npm, elsewhere an installed one. */
export async function launchBrowser(): Promise<Browser> {
  const isCarried = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = isCarried ? await chromium.executablePath() : installed.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium for this system: install Google Chrome.');
  return playwright.launch({ executablePath, args, headless: true });
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All console messages and page errors, including violations of the content security policy. */
  readonly console: string[];
  /** URLs of requests from the page to other hosts. These requests were blocked. */
  readonly outside: string[];
}

/** Opens a page in its own browser context, like a private window, and returns it. The page can reach only `origin`,
 * and the origins in `alsoAllowed`. */
export async function openPage(
  browser: Browser,
  origin: string,
  { size = { width: 1280, height: 900 }, alsoAllowed = [] as readonly string[] } = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB', deviceScaleFactor: 1 });
  const said: string[] = [];
  const outside: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && ![origin, ...alsoAllowed].includes(url.origin),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return { page, context, console: said, outside };
}
