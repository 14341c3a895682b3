/** The search field in the bar: finds operations, problems and guides by code, English or Korean words. */
import { fill, h } from '../app/dom.ts';
import { findEntries, type Entry } from './find.ts';

const isKorean = document.documentElement.lang === 'ko';
const isDevelopment = document.documentElement.dataset['environment'] === 'development';
const texts = isKorean
  ? {
      label: '문서 검색',
      hint: 'operationId, 오류 코드, 단어',
      none: '검색 결과가 없습니다.',
      count: (n: number) => `${n}건`,
    }
  : {
      label: 'Search the documentation',
      hint: 'operationId, problem code, word',
      none: 'Nothing found.',
      count: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    };
const kinds = isKorean
  ? { operation: 'API', problem: '오류', guide: '안내' }
  : { operation: 'Operation', problem: 'Problem', guide: 'Guide' };

let index: Promise<readonly Entry[]> | null = null;

/** Loads the index at the first use of the field. */
async function loadIndex(): Promise<readonly Entry[]> {
  index ??= fetch('/assets/docs/search.json').then((answer) => answer.json() as Promise<Entry[]>);
  return (await index).filter((entry) => isDevelopment || !entry.development);
}

const input = h('input', {
  type: 'search',
  placeholder: texts.hint,
  'aria-label': texts.label,
  'aria-controls': 'found',
  autocomplete: 'off',
  spellcheck: 'false',
  oninput: () => void show(),
});
const list = h('ul', { id: 'found' });
const status = h('p', { class: 'count', role: 'status' });
const panel = h('div', { class: 'found', hidden: true }, status, list);

async function show(): Promise<void> {
  const asked = input.value.trim();
  if (asked === '') return close();
  const found = findEntries(await loadIndex(), asked);
  if (input.value.trim() !== asked) return;
  fill(list, ...found.slice(0, 12).map(renderEntry));
  status.textContent = found.length === 0 ? texts.none : texts.count(found.length);
  panel.hidden = false;
}

function renderEntry({ kind, name, title, href, lang }: Entry): HTMLElement {
  return h(
    'li',
    {},
    h(
      'a',
      { href, onclick: close },
      h('small', {}, kinds[kind]),
      name && h('code', {}, name),
      h('span', { lang }, title),
    ),
  );
}

function close(): void {
  panel.hidden = true;
}

/** Arrow keys go from the field through the results and back; Enter in the field opens the first; Escape closes. */
function onKey(event: KeyboardEvent): void {
  const stops = [input, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (event.key === 'Escape') {
    close();
    input.focus();
  } else if (event.key === 'Enter' && at === 0) {
    stops[1]?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  } else return;
  event.preventDefault();
}

const place = document.querySelector('[data-finder]');
if (place) {
  place.append(
    h('div', { role: 'search', onkeydown: (event) => event instanceof KeyboardEvent && onKey(event) }, input, panel),
  );
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !place.contains(target)) close();
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (event.key !== '/' || isTyping) return;
    event.preventDefault();
    input.focus();
  });
}

// On a phone the links of the bar scroll sideways. (`scrollIntoView` would also move the place where Tab begins.)
const current = document.querySelector<HTMLElement>('.bar [aria-current]');
if (current?.parentElement)
  current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.clientWidth / 2;
