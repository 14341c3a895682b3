/** Screenshots of the pages for the README. The browser tests take them. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/**
 * Writes docs/screenshots/<name>.png if UPDATE_SCREENSHOTS is set (`npm run screenshots`). An ordinary test run writes
 * no file.
 */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env['UPDATE_SCREENSHOTS']) return;
  mkdirSync('docs/screenshots', { recursive: true });
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
}

/** Returns a drawn portrait as PNG bytes. It shows no real user. */
export async function drawnPortrait(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: 480, height: 480 });
  await page.setContent(`<body style="margin:0"><svg viewBox="0 0 480 480" width="480" height="480">
    <rect width="480" height="480" fill="#B0EDD3"/><circle cx="400" cy="90" r="120" fill="#E6F9F1"/>
    <path d="M70 480c0-110 76-170 170-170s170 60 170 170z" fill="#00B267"/><path d="M205 270h70v60q-35 40-70 0z" fill="#F2C9A5"/>
    <ellipse cx="240" cy="205" rx="82" ry="98" fill="#F8D7B8"/><path d="M150 225c-24-130 40-150 92-150s118 22 92 150c-8-60-38-84-66-92-40 30-86 22-104 36-8 18-10 36-14 56z" fill="#2B211C"/>
    <circle cx="208" cy="210" r="8" fill="#2B211C"/><circle cx="272" cy="210" r="8" fill="#2B211C"/>
    <path d="M212 250q28 26 56 0" stroke="#B5654A" stroke-width="7" fill="none" stroke-linecap="round"/></svg></body>`);
  return page.screenshot({ type: 'png' });
}
