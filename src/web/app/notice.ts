import type { Problem } from '../../client/sdk/index.ts';
import { fill, h } from './dom.ts';
import type { Session } from './session.ts';

/** A line that says what happened; screen readers hear it as it changes. */
export interface Notice {
  readonly element: HTMLElement;
  clear(): void;
  tell(text: string): void;
  /** The same with a page that says more. */
  explain(text: string, page: string): void;
  /** What went wrong and what to do, in the server's own words, with the id to quote. */
  refuse(problem: Problem): void;
}

export function createNotice({ texts }: Session): Notice {
  const element = h('div', { class: 'notice', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    clear: () => fill(element),
    tell: (text) => fill(element, h('p', { class: 'good' }, text)),
    explain: (text, page) => fill(element, h('div', { class: 'bad' }, h('a', { href: page }, text))),
    refuse: ({ title, detail, faults, requestId }) =>
      fill(
        element,
        h(
          'div',
          { class: 'bad' },
          h('strong', {}, title),
          h('p', {}, detail),
          faults.length > 0 && h('ul', {}, ...faults.map((fault) => h('li', {}, fault.detail))),
          requestId && h('p', { class: 'small' }, `${texts.requestId}: `, h('code', {}, requestId)),
        ),
      ),
  };
}
