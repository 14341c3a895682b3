/** Browsers with push subscriptions. Their push services run on loopback (`node/push-services.ts`). */
import type { components } from '../../generated/client/types.ts';
import { request, type RequestOptions } from './app.ts';
import { env } from './deps.ts';
import type { Arrived, DeviceOrder, ServiceName, ServiceReport } from './push-protocol.ts';

export type PushSubscription = components['schemas']['PushSubscription'];

/** What a browser gives the page: `PushSubscription.toJSON()`. */
export interface BrowserKeys {
  readonly endpoint: string;
  readonly expirationTime: number | null;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export interface Browser {
  readonly subscription: BrowserKeys;
  /** What has reached the browser so far. */
  arrived(): Promise<readonly Arrived[]>;
  /** Why its service has refused notices so far. */
  faults(): Promise<readonly string[]>;
  /** Lets its service answer this from now on; without an answer it judges each notice. */
  answer(answer?: DeviceOrder['answer']): Promise<void>;
}

/** The origin of a push service on loopback. */
export function originOfService(service: ServiceName): string {
  const origins = env.PUSH_HOSTS.split(',').filter((host) => host.startsWith('http://'));
  const origin = origins[(['google', 'mozilla', 'apple'] as const).indexOf(service)];
  if (origin === undefined) throw new Error(`${service} does not run`);
  return origin;
}

/** Makes a browser that has subscribed with the current key. */
export async function openBrowser(service: ServiceName = 'google'): Promise<Browser> {
  const control = `${originOfService(service)}/control/devices`;
  const order = () => ({ now: Date.now(), applicationServerKey: env.VAPID_PUBLIC_KEY });
  const post = (method: string, url: string, body: DeviceOrder) => fetch(url, { method, body: JSON.stringify(body) });
  const { id, ...subscription } = await (await post('POST', control, order())).json<BrowserKeys & { id: string }>();
  const report = async (): Promise<ServiceReport> => (await fetch(`${control}/${id}`)).json();
  return {
    subscription,
    arrived: async () => (await report()).arrived,
    faults: async () => (await report()).faults,
    answer: async (answer) => {
      const told = await post('PUT', `${control}/${id}`, { ...order(), ...(answer !== undefined && { answer }) });
      await told.body?.cancel();
    },
  };
}

/** The id of the current push key. */
export async function readKeyId(): Promise<string> {
  const { body } = await request('GET', '/notifications/push-key', { as: 'mina' });
  return (body as components['schemas']['PushKey']).keyId;
}

/** Registers a subscription, and returns it as the API shows it. */
export async function register(who: RequestOptions, { subscription }: Browser): Promise<PushSubscription> {
  const body = { ...subscription, keyId: await readKeyId() };
  const answer = await request('POST', '/notifications/push-subscriptions', { ...who, body });
  if (answer.status !== 200) throw new Error(`not registered: ${answer.text}`);
  return answer.body as PushSubscription;
}

/** The user's subscriptions, as the API lists them. */
export async function listDevices(who: RequestOptions): Promise<readonly PushSubscription[]> {
  const { body } = await request('GET', '/notifications/push-subscriptions', who);
  return (body as components['schemas']['PushSubscriptionPage']).items;
}
