/** Push notifications in the service worker of an app. */
import { readNotice, readTarget } from './notice.ts';
import type { PushArrival, ServiceWorkerScope, SubscriptionChange, WindowOfApp } from './scope.ts';

export type { ServiceWorkerScope } from './scope.ts';

/** How notifications look. */
export interface PushLook {
  /** Address of the picture beside the text. */
  readonly icon?: string;
  /** Address of the small picture in the status bar of Android. */
  readonly badge?: string;
}

/** What the service worker tells the pages of the app; `listenToWorker` reads it. */
export type MessageToPage =
  | { readonly type: 'studymate.navigate'; readonly url: string }
  | { readonly type: 'studymate.push-subscription-changed' };

/**
 * Shows push notifications and opens what a tap on one leads to. Call it when the service worker starts:
 *
 *     handlePush(self, { icon: '/icon.png' });
 */
export function handlePush(scope: ServiceWorkerScope, look: PushLook = {}): void {
  scope.addEventListener('push', (event) => event.waitUntil(showNotice(scope, event, look)));
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(openTarget(scope, readTarget(event.notification.data, scope.registration.scope)));
  });
  scope.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewSubscription(scope, event)));
}

async function showNotice(scope: ServiceWorkerScope, { data }: PushArrival, look: PushLook): Promise<void> {
  const { title, ...notice } = readNotice(readText(data), scope.navigator.language);
  try {
    await scope.registration.showNotification(title, { ...look, ...notice });
  } catch {
    // A browser that refuses the look still shows the text.
    await scope.registration.showNotification(title, { body: notice.body });
  }
}

function readText(data: PushArrival['data']): string | null {
  try {
    return data?.text() ?? null;
  } catch {
    return null;
  }
}

/** Focuses a window of the app and lets it go to the address; opens one if there is none. */
async function openTarget({ registration, clients }: ServiceWorkerScope, url: string): Promise<void> {
  const isOfApp = new URL(url).origin === new URL(registration.scope).origin;
  const windows = isOfApp ? await clients.matchAll({ type: 'window', includeUncontrolled: true }) : [];
  const [best] = windows.toSorted((one, other) => rankOf(one, url) - rankOf(other, url));
  try {
    if (best === undefined) return void (await clients.openWindow(url));
    // First of all: the tap allows it once. `navigate()` would use that up, and fails for a page of an older worker.
    await best.focus();
    tell(best, { type: 'studymate.navigate', url });
  } catch {
    await clients.openWindow(url);
  }
}

/** A page that shows the address is better than a visible one, which is better than any other. */
function rankOf({ url, visibilityState }: WindowOfApp, target: string): number {
  if (url === target) return 0;
  return visibilityState === 'visible' ? 1 : 2;
}

/** Subscribes again where the browser has not, and asks a page to register the new subscription. */
async function renewSubscription(scope: ServiceWorkerScope, event: SubscriptionChange): Promise<void> {
  const { registration, clients } = scope;
  const options = event.oldSubscription?.options;
  if (!event.newSubscription && options) await registration.pushManager.subscribe(options).catch(() => undefined);
  // Without a page nobody is signed in here; the next one registers the subscription when it starts (`keepPush`).
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const each of windows) tell(each, { type: 'studymate.push-subscription-changed' });
}

function tell(page: WindowOfApp, message: MessageToPage): void {
  page.postMessage(message);
}
