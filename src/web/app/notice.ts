import type { Problem } from '../../client/sdk/index.ts';
import { fill, h } from './dom.ts';
import type { Session } from './session.ts';

/** A line that says what happened. Screen readers announce its changes. */
export interface Notice {
  readonly element: HTMLElement;
  clear(): void;
  tell(text: string): void;
  /** Shows a failure with a link to a page that explains it. */
  explain(text: string, page: string): void;
  /** Shows a problem in words for users: what went wrong, what to do, and the id of the request. */
  refuse(problem: Problem): void;
}

export function createNotice({ texts }: Session): Notice {
  const element = h('div', { class: 'notice', role: 'status', 'aria-live': 'polite' });
  return {
    element,
    clear: () => fill(element),
    tell: (text) => fill(element, h('p', { class: 'good' }, text)),
    explain: (text, page) => fill(element, h('div', { class: 'bad' }, h('a', { href: page }, text))),
    refuse: ({ userMessage, faults, requestId }) =>
      fill(
        element,
        h(
          'div',
          { class: 'bad' },
          h('strong', {}, userMessage),
          faults.length > 0 && h('ul', {}, ...faults.map((fault) => h('li', {}, fault.userMessage))),
          requestId && h('p', { class: 'small' }, `${texts.requestId}: `, h('code', {}, requestId)),
        ),
      ),
  };
}
