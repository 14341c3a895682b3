import type { Locale } from '../locale.ts';

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

/** Renders a documentation page with its header. The link to the other language needs `path`, the path of the page. */
export function renderPage({
  title,
  locale,
  path,
  body,
}: {
  title: string;
  locale: Locale;
  path: string;
  body: Html;
}): string {
  const reference = locale === 'ko' ? 'API 문서' : 'Reference';
  const problems = locale === 'ko' ? '오류 목록' : 'Problems';
  const tryIt = locale === 'ko' ? '체험하기' : 'Try it';
  const other =
    locale === 'ko'
      ? html`<a href="${path}?lang=en" lang="en">English</a>`
      : html`<a href="${path}?lang=ko" lang="ko">한국어</a>`;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · STUDYMATE API</title>
        <link rel="icon" href="/assets/logo.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/docs.css" />
      </head>
      <body>
        <header class="bar">
          <a class="brand" href="/"><img src="/assets/logo.svg" alt="" width="24" height="24" />STUDYMATE API</a>
          <nav aria-label="STUDYMATE API">
            <a href="/docs">${reference}</a>
            <a href="/docs/problems?lang=${locale}" aria-current="true">${problems}</a>
            <a href="/">${tryIt}</a>
            ${other}
          </nav>
        </header>
        <main class="sheet">${body}</main>
      </body>
    </html>`.text;
}
