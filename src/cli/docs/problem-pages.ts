import { problems, type ProblemCode } from '../../../generated/problems/catalogue.ts';
import type { Locale } from '../../platform/locale.ts';
import { html, renderPage, type Html } from './html.ts';

const codes = Object.keys(problems) as ProblemCode[]; // the keys of the catalogue

const words = {
  en: {
    title: 'Problems',
    lead: 'Every error of the API carries one of these codes. They never change; the texts come in your language.',
    meaning: 'What happened',
    remedy: 'What to do',
    code: 'Code',
    status: 'HTTP status',
    all: 'All problems',
  },
  ko: {
    title: '오류 목록',
    lead: '모든 오류 응답에는 아래 코드 중 하나가 들어 있습니다. 코드는 바뀌지 않으며, 설명은 요청한 언어로 제공됩니다.',
    meaning: '무슨 일이 일어났나요?',
    remedy: '어떻게 하면 되나요?',
    code: '코드',
    status: 'HTTP 상태',
    all: '전체 오류 목록',
  },
} as const;

/** The pages of all problems in both languages, by the names that the Worker asks for (platform/site). */
export function renderProblemPages(): Readonly<Record<string, string>> {
  const pages = (['en', 'ko'] as const).flatMap((locale) => [
    [`index.${locale}`, renderProblemIndex(locale)] as const,
    [`unknown.${locale}`, renderUnknownPage(locale)] as const,
    ...codes.map((code) => [`${code}.${locale}`, renderProblemPage(code, locale)] as const),
  ]);
  return Object.fromEntries(pages);
}

/** Renders the page that `type` of a problem links to. */
function renderProblemPage(code: ProblemCode, locale: Locale): string {
  const { status, title, meaning, remedy } = problems[code];
  const say = words[locale];
  const body = html`<main class="sheet" id="content">
    <a href="/docs/problems?lang=${locale}">← ${say.all}</a>
    <h1>${title[locale]}</h1>
    <dl class="facts">
      <div>
        <dt>${say.code}</dt>
        <dd><code>${code}</code></dd>
      </div>
      <div>
        <dt>${say.status}</dt>
        <dd>${renderStatus(status)}</dd>
      </div>
      <div>
        <dt>${say.meaning}</dt>
        <dd>${renderVariables(meaning[locale])}</dd>
      </div>
      <div>
        <dt>${say.remedy}</dt>
        <dd>${renderVariables(remedy[locale])}</dd>
      </div>
    </dl>
  </main>`;
  return renderPage({
    title: `${title[locale]} (${code})`,
    locale,
    path: `/docs/problems/${code}`,
    translation: translate(`/docs/problems/${code}`, locale),
    body,
  });
}

/** Renders the list of all problems by area. */
function renderProblemIndex(locale: Locale): string {
  const say = words[locale];
  const areas = [...new Set(codes.map(areaOf))];
  const lists = areas.map((area) => {
    const entries = codes.filter((code) => areaOf(code) === area).map((code) => renderEntry(code, locale));
    return html`<h2 class="area">${area}</h2>
      <ul class="codes">
        ${entries}
      </ul>`;
  });
  const body = html`<main class="sheet" id="content">
    <h1>${say.title}</h1>
    <p>${say.lead}</p>
    ${lists}
  </main>`;
  const path = '/docs/problems';
  return renderPage({ title: say.title, locale, path, translation: translate(path, locale), body });
}

/** Renders the page for an address that does not exist. */
function renderUnknownPage(locale: Locale): string {
  const { title, meaning } = { title: problems['route.not_found'].title[locale], meaning: unknownPage[locale] };
  const body = html`<h1>${title}</h1>
    <p>${meaning}</p>
    <p><a href="/">STUDYMATE</a> · <a href="/docs">/docs</a></p>`;
  return renderPage({ title, locale, path: '/docs/problems', body });
}

const unknownPage = {
  en: 'There is no page at this address. The links lead to the app and to the documentation of the API.',
  ko: '이 주소에는 페이지가 없습니다. 아래 링크에서 앱이나 API 문서로 이동할 수 있습니다.',
} as const;

function renderEntry(code: ProblemCode, locale: Locale): Html {
  const { status, title } = problems[code];
  return html`<li>
    <a href="/docs/problems/${code}?lang=${locale}"
      >${renderStatus(status)}<span><strong>${title[locale]}</strong><br /><code>${code}</code></span></a
    >
  </li>`;
}

const renderStatus = (status: number): Html =>
  html`<span class="status ${status >= 400 ? 'refused' : ''}">${String(status)}</span>`;
const translate = (path: string, locale: Locale): string => `${path}?lang=${locale === 'ko' ? 'en' : 'ko'}`;
const areaOf = (code: string): string => code.split('.')[0] ?? '';

/** Shows `{limit}` as the name `limit`: the page has no request that could fill it in. */
function renderVariables(text: string): Html[] {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? html`<var>${part.slice(1, -1)}</var>` : html`${part}`));
}
