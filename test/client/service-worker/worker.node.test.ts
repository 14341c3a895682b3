import { describe, expect, it } from 'vitest';
import { handlePush, type ServiceWorkerScope } from '../../../src/client/service-worker/index.ts';
import type { NotificationLook, WindowOfApp } from '../../../src/client/service-worker/scope.ts';

const app = 'https://languagemate.kr';

interface PageOptions {
  readonly url?: string;
  readonly visible?: boolean;
  readonly refusesFocus?: boolean;
}

/** A service worker with these windows. `steps` says in order what happened. */
function startWorker({ pages = [] as PageOptions[], language = 'ko-KR', refusesLook = false } = {}) {
  const steps: string[] = [];
  const shown: { title: string; look: NotificationLook }[] = [];
  const listeners = new Map<string, (event: never) => void>();
  const windows: WindowOfApp[] = pages.map(({ url = `${app}/`, visible = false, refusesFocus = false }, index) => ({
    url,
    visibilityState: visible ? 'visible' : 'hidden',
    focus: () => {
      steps.push(`focus ${index}`);
      return refusesFocus ? Promise.reject(new Error('InvalidAccessError')) : Promise.resolve();
    },
    postMessage: (message) => void steps.push(`message ${index} ${JSON.stringify(message)}`),
  }));
  const scope: ServiceWorkerScope = {
    registration: {
      scope: `${app}/`,
      pushManager: {
        subscribe: ({ applicationServerKey }) => {
          steps.push(`subscribe ${applicationServerKey?.byteLength}`);
          return Promise.resolve();
        },
      },
      showNotification: (title, look = {}) => {
        if (refusesLook && look.icon !== undefined) return Promise.reject(new TypeError('icon'));
        shown.push({ title, look });
        return Promise.resolve();
      },
    },
    clients: {
      matchAll: () => Promise.resolve(windows),
      openWindow: (url) => {
        steps.push(`open ${url}`);
        return Promise.resolve();
      },
    },
    navigator: { language },
    addEventListener: (name, listener) => void listeners.set(name, listener),
  };
  handlePush(scope, { icon: '/icon.png' });
  const dispatch = async (name: string, event: object): Promise<void> => {
    const works: Promise<unknown>[] = [];
    listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => works.push(work) } as never);
    expect(works).toHaveLength(1);
    await Promise.all(works);
  };
  const push = (text: string | null) => dispatch('push', { data: text === null ? null : { text: () => text } });
  const click = (data: unknown) =>
    dispatch('notificationclick', { notification: { data, close: () => void steps.push('close') } });
  return { push, click, dispatch, shown, steps };
}

const payload = {
  v: 1,
  title: '민아',
  body: '안녕하세요',
  url: '/matching/requests',
  tag: 'a'.repeat(32),
  type: 'match.request_received',
  notificationId: '1',
};

describe('push', () => {
  it('shows the text, with the tag that lets a later one replace it', async () => {
    const { push, shown } = startWorker();
    await push(JSON.stringify(payload));
    const { title, body, tag, v, url, type, notificationId } = { ...payload, v: 1 };
    expect(shown).toEqual([{ title, look: { icon: '/icon.png', body, tag, data: { v, url, type, notificationId } } }]);
  });

  it.each([
    ['no payload', null],
    ['an empty payload', ''],
    ['what is no JSON', '{'],
    ['a text', '"hello"'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['a title that is no text', JSON.stringify({ ...payload, title: 5 })],
    ['a newer version without a title', JSON.stringify({ v: 9, parts: [] })],
  ])('push-N01: shows something for %s', async (_, text) => {
    const { push, shown } = startWorker();
    await push(text);
    expect(shown).toMatchObject([{ title: '새 알림이 있어요', look: { body: '앱에서 확인해 주세요.' } }]);
  });

  it('push-N01: shows something if the data cannot be read at all', async () => {
    const { dispatch, shown } = startWorker({ language: 'en-GB' });
    const text = () => {
      throw new TypeError('detached');
    };
    await dispatch('push', { data: { text } });
    expect(shown).toMatchObject([{ title: 'You have a new notification' }]);
  });

  it('push-N01: shows what it knows of a newer version', async () => {
    const { push, shown } = startWorker();
    await push(JSON.stringify({ ...payload, v: 9, body: { parts: [] }, url: { path: '/' } }));
    expect(shown).toMatchObject([{ title: '민아', look: { body: '', data: { v: 1, url: '/' } } }]);
  });

  it('push-N01: shows something while the app is open and focused', async () => {
    const { push, shown } = startWorker({ pages: [{ visible: true }] });
    await push(JSON.stringify(payload));
    expect(shown).toHaveLength(1);
  });

  it('shows the text alone if the browser refuses the look', async () => {
    const { push, shown } = startWorker({ refusesLook: true });
    await push(JSON.stringify(payload));
    expect(shown).toEqual([{ title: '민아', look: { body: '안녕하세요' } }]);
  });
});

describe('web-F11: a tap', () => {
  const target = `${app}/matching/requests`;
  const goes = (page: number) => [
    'close',
    `focus ${page}`,
    `message ${page} ${JSON.stringify({ type: 'studymate.navigate', url: target })}`,
  ];

  it.each<[string, PageOptions[], string[]]>([
    ['opens a window if there is none', [], ['close', `open ${target}`]],
    ['focuses a window on another page first, and lets it go there', [{ url: `${app}/settings` }], goes(0)],
    ['prefers the visible window', [{}, { visible: true }], goes(1)],
    ['prefers the window that shows it already', [{ visible: true }, { url: target }], goes(1)],
    ['opens a window if none can be focused', [{ refusesFocus: true }], ['close', 'focus 0', `open ${target}`]],
  ])('%s', async (_, pages, expected) => {
    const { click, steps } = startWorker({ pages });
    await click({ v: 1, url: '/matching/requests' });
    expect(steps).toEqual(expected);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['another form', { link: '/a' }],
    ['a script', { v: 1, url: 'javascript:alert(1)' }],
    ['plain http elsewhere', { v: 1, url: 'http://example.com/' }],
    ['no address', { v: 1, url: 'https://' }],
  ])('leads to the start page if an earlier version remembered %s', async (_, data) => {
    const { click, steps } = startWorker();
    await click(data);
    expect(steps).toEqual(['close', `open ${app}/`]);
  });

  it('understands the address alone', async () => {
    const { click, steps } = startWorker();
    await click('/matching/requests');
    expect(steps).toEqual(['close', `open ${target}`]);
  });

  it('opens an https address elsewhere in a window of its own', async () => {
    const { click, steps } = startWorker({ pages: [{ visible: true }] });
    await click({ v: 1, url: 'https://example.com/help' });
    expect(steps).toEqual(['close', 'open https://example.com/help']);
  });
});

describe('pushsubscriptionchange', () => {
  const told = `message 0 ${JSON.stringify({ type: 'studymate.push-subscription-changed' })}`;
  const oldSubscription = { options: { applicationServerKey: new ArrayBuffer(65), userVisibleOnly: true } };

  it('subscribes again with the same key, and asks the pages to register it', async () => {
    const { dispatch, steps } = startWorker({ pages: [{}] });
    await dispatch('pushsubscriptionchange', { oldSubscription });
    expect(steps).toEqual(['subscribe 65', told]);
  });

  it('only tells the pages if the browser has subscribed itself', async () => {
    const { dispatch, steps } = startWorker({ pages: [{}] });
    await dispatch('pushsubscriptionchange', { oldSubscription, newSubscription: {} });
    await dispatch('pushsubscriptionchange', {});
    expect(steps).toEqual([told, told]);
  });
});
