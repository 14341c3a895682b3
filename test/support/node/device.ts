/** A device of a user of a running server: a socket of the live channel, and a browser that takes pushes. */
import type { NotificationsBadges, NotificationsHello } from '../../../generated/realtime/frames.ts';
import type { Arrived, ServiceReport } from '../push-protocol.ts';
import type { PushServices } from './push-services.ts';

/** The origin of a page that development allows. */
const page = 'http://localhost:8787';

/** The user of a device, on a server at `origin`. */
export interface Owner {
  readonly origin: string;
  readonly token: string;
}

/** An open connection to the live channel. */
export interface LiveSocket {
  /** The badges that it shows: those of the last frame. */
  badges(): Badges;
  /** Resolves with the moment of the next frame (`performance.now`). Fails if the socket closes. */
  nextFrame(): Promise<number>;
  close(): void;
}

type Badges = NotificationsHello | NotificationsBadges;

/** Opens a connection, and waits for its greeting. */
export async function openSocket(owner: Owner): Promise<LiveSocket> {
  const { ticket } = (await call(owner, 'POST', '/auth/realtime-ticket')) as { ticket: string };
  const socket = openConnection(`${owner.origin.replace('http', 'ws')}/api/v2/notifications/live?ticket=${ticket}`);
  let latest: Badges | undefined;
  let onFrame: (at: number) => void = () => undefined;
  socket.addEventListener('message', ({ data }) => {
    latest = JSON.parse(String(data)) as Badges; // It sends no ping, so each frame has badges.
    onFrame(performance.now());
  });
  const closed = new Promise<never>((_, reject) => {
    socket.addEventListener('close', ({ code }) => reject(new Error(`the socket closed with ${code}`)));
  });
  closed.catch(() => undefined); // Awaited with each frame. At the end the socket is closed on purpose.
  const nextFrame = (): Promise<number> =>
    Promise.race([closed, new Promise<number>((resolve) => void (onFrame = resolve))]);
  await nextFrame();
  const badges = (): Badges => {
    if (latest === undefined) throw new Error('no frame has come');
    return latest;
  };
  return { badges, nextFrame, close: () => socket.close() };
}

/** Opens a socket as a page would. The server must allow its origin. */
export function openConnection(address: string, origin = page): WebSocket {
  // Node takes headers here, as undici documents it; the types are those of browsers.
  const options: unknown = { headers: { origin } };
  return new WebSocket(address, options as string[]);
}

/** Subscribes a new browser at the first push service. Returns what reads the notices that have reached it. */
export async function subscribeBrowser(
  owner: Owner,
  services: PushServices,
): Promise<() => Promise<readonly Arrived[]>> {
  const { keyId, publicKey } = (await call(owner, 'GET', '/notifications/push-key')) as {
    keyId: string;
    publicKey: string;
  };
  const control = `${services.origins[0] ?? ''}/control/devices`;
  const order = JSON.stringify({ now: Date.now(), applicationServerKey: publicKey });
  const made: unknown = await (await fetch(control, { method: 'POST', body: order })).json();
  const { id, ...subscription } = made as { id: string };
  await call(owner, 'POST', '/notifications/push-subscriptions', { ...subscription, keyId });
  return async () => {
    const report: unknown = await (await fetch(`${control}/${id}`)).json();
    const { arrived, faults } = report as ServiceReport;
    if (faults.length > 0) throw new Error(`the push service refuses: ${faults.join()}`);
    return arrived;
  };
}

/** Calls an operation as a user. Throws unless it succeeds. The contract says what it answers. */
export async function call({ origin, token }: Owner, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${origin}/api/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'en' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}
