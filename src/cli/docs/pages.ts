import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContractModel } from '../../codegen/model/operation.ts';
import type { Locale } from '../../platform/locale.ts';
import { root } from '../local/paths.ts';
import { Html, html, renderPage } from './html.ts';
import { writeLivePage } from './live-page.ts';
import { renderMarkdown, titleOf, type Names } from './markdown.ts';

/** A page of text, before it is rendered. */
export interface Guide {
  /** Address of the page. */
  readonly path: string;
  readonly locale: Locale;
  readonly translation?: string;
  readonly markdown: string;
}

/** Reads all pages of text: the guides, the live channel from the model, and the changelog of the contract. */
export async function readGuides(model: ContractModel): Promise<Guide[]> {
  const read = (file: string) => readFile(join(root, file), 'utf8');
  const guide = async (name: string): Promise<Guide[]> => [
    {
      path: `/docs/${name}`,
      locale: 'en',
      translation: `/docs/ko/${name}`,
      markdown: await read(`src/web/docs/guide/${name}.en.md`),
    },
    {
      path: `/docs/ko/${name}`,
      locale: 'ko',
      translation: `/docs/${name}`,
      markdown: await read(`src/web/docs/guide/${name}.ko.md`),
    },
  ];
  return [
    ...(await guide('start')),
    ...(await guide('sdk')),
    { path: '/docs/live', locale: 'en', markdown: writeLivePage(model.channels) },
    { path: '/docs/changelog', locale: 'en', markdown: await read('contract/CHANGELOG.md') },
  ];
}

/** Renders a guide with its table of contents. */
export function renderGuide({ path, locale, translation, markdown }: Guide, names: Names): string {
  const { html: text, headings } = renderMarkdown(markdown, names);
  const contents = headings.map(({ id, text: heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  const body = html`<div class="guide">
    <nav class="contents" aria-label="${locale === 'ko' ? '목차' : 'On this page'}">
      <ul>
        ${contents}
      </ul>
    </nav>
    <main class="text" id="content">${new Html(text)}</main>
  </div>`;
  const title = titleOf(markdown);
  return renderPage({
    title,
    locale,
    path,
    scripts: ['docs-finder.js'],
    body,
    ...(translation ? { translation } : {}),
  });
}

/** The page of Redoc. `reference.ts` fills it. */
export function renderReference(): string {
  const body = html`<main id="content">
    <div id="reference"><p class="waiting" role="status">Loading the contract…</p></div>
    <noscript
      ><p class="waiting">
        This page needs JavaScript. The contract is at <a href="/api/v2/openapi.json">/api/v2/openapi.json</a>.
      </p></noscript
    >
  </main>`;
  return renderPage({
    title: 'Reference',
    locale: 'en',
    path: '/docs',
    head: html`<script src="/assets/redoc.standalone.js" defer></script>`,
    scripts: ['docs-reference.js', 'docs-finder.js'],
    body,
  });
}

/** The page of Swagger UI. `try.ts` fills it. Swagger UI makes the element `main` itself. */
export function renderTryPage(): string {
  const body = html`<div class="try" id="content">
    <h1>Try it</h1>
    <p>Every operation as a form. The requests go to this server and change its data.</p>
    <div id="sign-in"></div>
    <div id="swagger"><p class="waiting" role="status">Loading the contract…</p></div>
    <noscript><p class="waiting">This page needs JavaScript.</p></noscript>
  </div>`;
  return renderPage({
    title: 'Try it',
    locale: 'en',
    path: '/docs/try',
    head: html`<link rel="stylesheet" href="/assets/swagger-ui.css" />
      <script src="/assets/swagger-ui-bundle.js" defer></script>`,
    scripts: ['docs-try.js', 'docs-finder.js'],
    body,
  });
}
