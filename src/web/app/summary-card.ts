import { h } from './dom.ts';
import type { Profile, Session } from './session.ts';
import { parts } from './texts.ts';

/** Renders the user's picture, name and languages, and how complete the profile is. */
export function renderSummaryCard({ texts, locale }: Session, profile: Profile): HTMLElement {
  const { image, englishName, nativeName, introduction, timeZone, languages } = profile;
  const name = englishName ?? texts.unnamed;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const native = languages.native.map(({ language }) => h('li', { class: 'chip' }, names.of(language) ?? language));
  const learning = languages.learning.map(({ language, level, targetLevel }) =>
    h(
      'li',
      { class: `chip ${chooseBand(level)}` },
      names.of(language) ?? language,
      h('b', {}, level === targetLevel ? level : `${level} → ${targetLevel}`),
    ),
  );
  return h(
    'section',
    { class: 'card summary', 'aria-labelledby': 'name' },
    image
      ? h('img', { class: 'portrait', src: image.variants.card, alt: texts.picture, width: '120', height: '120' })
      : h('span', { class: 'portrait empty', 'aria-hidden': 'true' }, name.slice(0, 1)),
    h(
      'div',
      { class: 'facts' },
      h('h1', { id: 'name', tabindex: '-1' }, name),
      h('p', { class: 'help' }, [nativeName, timeZone].filter(Boolean).join(' · ')),
      introduction !== null && h('p', { class: 'said' }, introduction),
      h('h2', { class: 'label' }, texts.speaks),
      h('ul', { class: 'chips' }, ...native),
      h('h2', { class: 'label' }, texts.learns),
      h('ul', { class: 'chips' }, ...learning),
    ),
    renderCompleteness({ texts, locale }, profile),
  );
}

function renderCompleteness(
  { texts, locale }: Pick<Session, 'texts' | 'locale'>,
  { completeness: { score, missing } }: Profile,
): HTMLElement {
  const helps = missing
    .slice(0, 3)
    .map(({ part, points }) => h('li', {}, parts[locale][part] ?? part, h('b', {}, ` +${points}`)));
  return h(
    'div',
    { class: 'completeness' },
    h('label', { for: 'score' }, texts.completeness, h('b', {}, `${score}%`)),
    h('progress', { id: 'score', max: '100', value: String(score) }, `${score}%`),
    helps.length > 0 ? h('p', { class: 'help' }, texts.improve) : h('p', { class: 'help' }, texts.complete),
    helps.length > 0 && h('ul', { class: 'helps' }, ...helps),
  );
}

/** Chooses the colour of a level as in the app: beginner, intermediate, advanced. */
const chooseBand = (level: string): string =>
  level.startsWith('A') ? 'beginner' : level.startsWith('B') ? 'intermediate' : 'advanced';
