/** Push notifications in the pages of an app. */
import type { Studymate } from '../sdk/index.ts';
import type { MessageToPage } from './index.ts';

/** A `PushSubscription` of the browser, as far as it is used. */
interface BrowserSubscription {
  readonly options: { readonly applicationServerKey: ArrayBuffer | null };
  toJSON(): { endpoint?: string; expirationTime?: number | null; keys?: Record<string, string> };
  unsubscribe(): Promise<boolean>;
}

/** The `pushManager` of a service worker's registration. */
export interface BrowserPushManager {
  getSubscription(): Promise<BrowserSubscription | null>;
  subscribe(options: {
    userVisibleOnly: true;
    applicationServerKey: Uint8Array<ArrayBuffer>;
  }): Promise<BrowserSubscription>;
}

/** The calls that push notifications need. */
type PushCalls = Pick<Studymate, 'getPushKey' | 'createPushSubscription'>;

/**
 * Subscribes this browser, with the current key, and registers it for the signed-in user. Call it when the user turns
 * notifications on, at each start of the app while they are on, and in `onSubscriptionChange`. Ask for the permission
 * before.
 *
 * @returns the result of `createPushSubscription`, or of `getPushKey` if that failed.
 * @throws what the browser throws if it does not subscribe, for instance NotAllowedError without the permission.
 */
export async function keepPush(calls: PushCalls, manager: BrowserPushManager) {
  const key = await calls.getPushKey();
  if (!key.ok) return key;
  const { keyId, publicKey } = key.data;
  const subscription = await subscribeWith(manager, decodeKey(publicKey));
  const { endpoint = '', expirationTime = null, keys = {} } = subscription.toJSON();
  const { p256dh = '', auth = '' } = keys;
  return calls.createPushSubscription({ body: { endpoint, expirationTime, keys: { p256dh, auth }, keyId } });
}

async function subscribeWith(manager: BrowserPushManager, key: Uint8Array<ArrayBuffer>): Promise<BrowserSubscription> {
  const found = await manager.getSubscription();
  if (found !== null && isSameKey(found.options.applicationServerKey, key)) return found;
  // Its key has been replaced, so the server cannot use it, and the browser takes only one.
  await found?.unsubscribe();
  return manager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

function isSameKey(used: ArrayBuffer | null, key: Uint8Array): boolean {
  const bytes = new Uint8Array(used ?? new ArrayBuffer(0));
  return bytes.length === key.length && bytes.every((byte, index) => byte === key[index]);
}

function decodeKey(publicKey: string): Uint8Array<ArrayBuffer> {
  const text = atob(publicKey.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** `navigator.serviceWorker`, as far as it is used. */
export interface WorkerContainer {
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * Listens to the service worker.
 *
 * @returns a function that ends it.
 */
export function listenToWorker(
  container: WorkerContainer,
  react: {
    /** The user has tapped a notification: show this address of the app. */
    readonly onNavigate: (url: string) => void;
    /** The browser has replaced the subscription: call `keepPush`. */
    readonly onSubscriptionChange: () => void;
  },
): () => void {
  const listener = ({ data }: { readonly data: unknown }): void => {
    const message = (typeof data === 'object' && data !== null ? data : {}) as Partial<MessageToPage>; // checked below
    if (message.type === 'studymate.push-subscription-changed') react.onSubscriptionChange();
    if (message.type === 'studymate.navigate' && typeof message.url === 'string') react.onNavigate(message.url);
  };
  container.addEventListener('message', listener);
  return () => container.removeEventListener('message', listener);
}
