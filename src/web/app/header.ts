import type { Locale } from '../../client/sdk/index.ts';
import { h } from './dom.ts';
import type { Session } from './session.ts';

/** Renders the bar: logo, links to the documentation and the choice of language. */
export function renderHeader({ locale, texts }: Session, choose: (locale: Locale) => void): HTMLElement {
  const renderLanguage = (each: Locale, name: string) =>
    h(
      'button',
      { type: 'button', lang: each, 'aria-pressed': String(each === locale), onclick: () => choose(each) },
      name,
    );
  return h(
    'header',
    { class: 'bar' },
    h(
      'a',
      { class: 'brand', href: '/' },
      h('img', { src: '/assets/logo.svg', alt: '', width: '28', height: '28' }),
      'STUDYMATE',
    ),
    h(
      'nav',
      { 'aria-label': 'API' },
      h('a', { href: '/docs' }, texts.reference),
      h('a', { href: `/docs/problems?lang=${locale}` }, texts.problems),
    ),
    h('div', { class: 'languages' }, renderLanguage('ko', '한국어'), renderLanguage('en', 'English')),
  );
}
