import type { Locale } from '../../platform/locale.ts';

/** Text that is already HTML. Only `html` creates it, so that all other text is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag that escapes its values, except those that this tag created. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return new Html(parts.reduce((text, part, index) => text + renderValue(values[index - 1] ?? '') + part));
}

function renderValue(value: string | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  return value.map((each) => each.text).join('');
}

/** The pages of the documentation, in the order of the bar. */
const pages = [
  { path: '/docs/start', korean: '/docs/ko/start', en: 'Start', ko: '시작하기' },
  { path: '/docs', en: 'Reference', ko: 'API 문서' },
  { path: '/docs/try', en: 'Try it', ko: '직접 호출해 보기' },
  { path: '/docs/sdk', korean: '/docs/ko/sdk', en: 'SDK', ko: 'SDK' },
  { path: '/docs/live', en: 'Live channel', ko: '실시간 채널' },
  { path: '/docs/problems', korean: '/docs/problems?lang=ko', en: 'Problems', ko: '오류 목록' },
  { path: '/docs/changelog', en: 'Changes', ko: '변경 내역' },
] as const;

interface Page {
  readonly title: string;
  readonly locale: Locale;
  /** Path of the page. The bar marks the page, or the page above it. */
  readonly path: string;
  /** Address of the same page in the other language. */
  readonly translation?: string;
  /** Names of the files in `/assets` that the page loads, as modules. Without any, the page needs no JavaScript. */
  readonly scripts?: readonly string[];
  /** Further elements of the head. */
  readonly head?: Html;
  readonly body: Html;
}

/** Renders a documentation page with its header. */
export function renderPage({ title, locale, path, translation, scripts = [], head, body }: Page): string {
  const links = pages.map((page) => {
    const href = locale === 'ko' && 'korean' in page ? page.korean : page.path;
    const isHere = path === href || path === page.path || (page.path !== '/docs' && path.startsWith(`${page.path}/`));
    return html`<a href="${href}" ${isHere ? new Html('aria-current="page"') : ''}>${page[locale]}</a>`;
  });
  const other = locale === 'ko' ? { lang: 'en', name: 'English' } : { lang: 'ko', name: '한국어' };
  const skip = locale === 'ko' ? '본문으로 건너뛰기' : 'Skip to the content';
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · STUDYMATE API</title>
        <link rel="icon" href="/assets/logo.svg" type="image/svg+xml" />
        ${head ?? ''}
        <link rel="stylesheet" href="/assets/docs.css" />
        ${scripts.map((name) => html`<script type="module" src="/assets/${name}"></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${skip}</a>
        <header class="bar">
          <a class="brand" href="${locale === 'ko' ? '/docs/ko/start' : '/docs/start'}"
            ><img src="/assets/logo.svg" alt="" width="24" height="24" />STUDYMATE API</a
          >
          <nav aria-label="STUDYMATE API">${links}</nav>
          ${scripts.length > 0 ? html`<div data-finder></div>` : ''}
          ${translation ? html`<a class="translation" href="${translation}" lang="${other.lang}">${other.name}</a>` : ''}
        </header>
        ${body}
      </body>
    </html>`.text;
}
