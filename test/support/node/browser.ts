/** A headless Chromium in which only the server under test exists. */
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as playwright, type Page } from 'playwright-core';

/** The arguments that come with @sparticuz/chromium switch web security off: these are our own. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Used where @sparticuz/chromium has no build for the system. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts the browser: the one from npm on Linux x64, else a Chrome that is installed. */
export async function launchBrowser(): Promise<Browser> {
  const isCarried = process.platform === 'linux' && process.arch === 'x64';
  const executablePath = isCarried ? await chromium.executablePath() : installed.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium for this system: install Google Chrome.');
  return playwright.launch({ executablePath, args, headless: true });
}

export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the console said, page errors and violations of the content policy included. */
  readonly console: string[];
  /** Addresses of other hosts that the page asked for; they were refused. */
  readonly outside: string[];
}

/** A page of its own, like a private window, that reaches `origin` and nothing else. */
export async function openPage(
  browser: Browser,
  origin: string,
  size = { width: 1280, height: 900 },
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: size, locale: 'en-GB', deviceScaleFactor: 1 });
  const said: string[] = [];
  const outside: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
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
