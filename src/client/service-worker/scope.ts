/**
 * What a service worker has and this code uses. The types of a page, of a service worker and of other workers cannot be
 * loaded together, so the few that are needed stand here; the real `self` fits them.
 */

interface Lasting {
  /** Keeps the worker alive until the work is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface PushArrival extends Lasting {
  readonly data: { text(): string } | null;
}

export interface ShownNotification {
  readonly data: unknown;
  close(): void;
}

export interface NotificationClick extends Lasting {
  readonly notification: ShownNotification;
}

/** `PushSubscriptionOptions` */
interface SubscribedWith {
  readonly applicationServerKey: ArrayBuffer | null;
  readonly userVisibleOnly: boolean;
}

export interface SubscriptionChange extends Lasting {
  readonly oldSubscription?: { readonly options: SubscribedWith } | null;
  readonly newSubscription?: object | null;
}

export interface WindowOfApp {
  readonly url: string;
  readonly visibilityState?: string;
  focus(): Promise<unknown>;
  postMessage(message: unknown): void;
}

export interface NotificationLook {
  readonly body?: string;
  readonly tag?: string;
  readonly icon?: string;
  readonly badge?: string;
  readonly data?: unknown;
}

interface EventsOfWorker {
  push: PushArrival;
  notificationclick: NotificationClick;
  pushsubscriptionchange: SubscriptionChange;
}

export interface ServiceWorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly pushManager: { subscribe(options: SubscribedWith): Promise<unknown> };
    showNotification(title: string, look?: NotificationLook): Promise<void>;
  };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly WindowOfApp[]>;
    openWindow(url: string): Promise<unknown>;
  };
  readonly navigator: { readonly language?: string };
  addEventListener<Name extends keyof EventsOfWorker>(
    name: Name,
    listener: (event: EventsOfWorker[Name]) => void,
  ): void;
}
