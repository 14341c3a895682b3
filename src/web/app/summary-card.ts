import { h } from './dom.ts';
import type { Profile, Session } from './session.ts';
import { parts } from './texts.ts';

/** Who the person is: picture, name, languages, and how complete the profile is. */
export function summaryCard({ say, locale }: Session, profile: Profile): HTMLElement {
  const { image, englishName, nativeName, introduction, timeZone, languages } = profile;
  const name = englishName ?? say.unnamed;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const native = languages.native.map(({ language }) => h('li', { class: 'chip' }, names.of(language) ?? language));
  const learning = languages.learning.map(({ language, level, targetLevel }) =>
    h(
      'li',
      { class: `chip ${band(level)}` },
      names.of(language) ?? language,
      h('b', {}, level === targetLevel ? level : `${level} → ${targetLevel}`),
    ),
  );
  return h(
    'section',
    { class: 'card summary', 'aria-labelledby': 'name' },
    image
      ? h('img', { class: 'portrait', src: image.variants.card, alt: say.picture, width: '120', height: '120' })
      : h('span', { class: 'portrait empty', 'aria-hidden': 'true' }, name.slice(0, 1)),
    h(
      'div',
      { class: 'facts' },
      h('h1', { id: 'name', tabindex: '-1' }, name),
      h('p', { class: 'help' }, [nativeName, timeZone].filter(Boolean).join(' · ')),
      introduction !== null && h('p', { class: 'said' }, introduction),
      h('h2', { class: 'label' }, say.speaks),
      h('ul', { class: 'chips' }, ...native),
      h('h2', { class: 'label' }, say.learns),
      h('ul', { class: 'chips' }, ...learning),
    ),
    completeness({ say, locale }, profile),
  );
}

function completeness(
  { say, locale }: Pick<Session, 'say' | 'locale'>,
  { completeness: { score, missing } }: Profile,
): HTMLElement {
  const helps = missing
    .slice(0, 3)
    .map(({ part, points }) => h('li', {}, parts[locale][part] ?? part, h('b', {}, ` +${points}`)));
  return h(
    'div',
    { class: 'completeness' },
    h('label', { for: 'score' }, say.completeness, h('b', {}, `${score}%`)),
    h('progress', { id: 'score', max: '100', value: String(score) }, `${score}%`),
    helps.length > 0 ? h('p', { class: 'help' }, say.improve) : h('p', { class: 'help' }, say.complete),
    helps.length > 0 && h('ul', { class: 'helps' }, ...helps),
  );
}

/** Colour of a level, as the client shows them: beginner, intermediate, advanced. */
const band = (level: string): string =>
  level.startsWith('A') ? 'beginner' : level.startsWith('B') ? 'intermediate' : 'advanced';
