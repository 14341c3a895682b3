/** BEN-11: how soon a live connection shows a notice, and a push service has it, over the answer to its cause. */
import { setTimeout as delay } from 'node:timers/promises';
import { readVariable } from '../../src/cli/local/settings.ts';
import { startPushServices, type PushServices } from '../support/node/push-services.ts';
import type { ServiceReport } from '../support/push-protocol.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { benchId } from './scale/ids.ts';
import { serve, type ScaleServer } from './scale/server.ts';
import { townReader } from './scale/works.ts';

const people = 10_000;
/** A user has at most 100 open requests; the first few warm the server up. */
const [warmUp, measured] = [10, 60];
/** Speaks English; every sender speaks Korean. */
const receiver = townReader(1);
/** The origin of a page that development allows. */
const page = 'http://localhost:8787';

export const live: Benchmark = {
  id: 'BEN-11',
  title: 'live: from a match request to the frame and the push at its receiver, over its answer',
  async run(tell) {
    const services = await startPushServices();
    const server = await serve(people, { PUSH_HOSTS: [readVariable('PUSH_HOSTS'), ...services.origins].join(',') });
    try {
      const device = await openDevice(server, services);
      const times: Times[] = [];
      for (let index = 0; index < warmUp + measured; index += 1) {
        tell(`${index} of ${warmUp + measured} requests`);
        const each = await sendRequest(server, device, townReader(2 * index));
        if (index >= warmUp) times.push(each);
      }
      device.socket.close();
      return judge(times);
    } finally {
      await server.stop();
      await services.stop();
    }
  },
};

/** Milliseconds from the beginning of a request to its answer, to the frame, and to the push service. */
interface Times {
  readonly answer: number;
  readonly frame: number;
  readonly push: number;
}

interface Device {
  readonly socket: WebSocket;
  /** Resolves with the moment of the next frame. */
  nextFrame(): Promise<number>;
  /** Resolves with the moment at which its push service has one notice more. */
  nextPush(): Promise<number>;
}

/** Signs the receiver in, opens the live channel and subscribes to push notifications. */
async function openDevice({ origin }: ScaleServer, services: PushServices): Promise<Device> {
  const call = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<unknown> => {
    const answer = await fetch(`${origin}/api/v2${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const json = { 'content-type': 'application/json' };
  // The contract says what these operations answer.
  const { accessToken } = (await call('POST', '/auth/dev-login', json, { user: benchId(receiver) })) as {
    accessToken: string;
  };
  const token = { authorization: `Bearer ${accessToken}` };
  const { ticket } = (await call('POST', '/auth/realtime-ticket', token)) as { ticket: string };
  const address = `${origin.replace('http', 'ws')}/api/v2/notifications/live?ticket=${ticket}`;
  // Node takes headers here, as undici documents it; the types are those of browsers.
  const options: unknown = { headers: { origin: page } };
  const socket = new WebSocket(address, options as string[]);
  let onFrame: (at: number) => void = () => undefined;
  socket.addEventListener('message', () => onFrame(performance.now()));
  const closed = new Promise<never>((_, reject) => {
    socket.addEventListener('close', ({ code }) => reject(new Error(`the socket closed with ${code}`)));
  });
  closed.catch(() => undefined); // Awaited with each frame. At the end the socket is closed on purpose.
  const nextFrame = (): Promise<number> =>
    Promise.race([closed, new Promise<number>((resolve) => void (onFrame = resolve))]);
  await nextFrame();
  const { keyId, publicKey } = (await call('GET', '/notifications/push-key', token)) as {
    keyId: string;
    publicKey: string;
  };
  const control = `${services.origins[0] ?? ''}/control/devices`;
  const order = JSON.stringify({ now: Date.now(), applicationServerKey: publicKey });
  const made: unknown = await (await fetch(control, { method: 'POST', body: order })).json();
  const { id, ...subscription } = made as { id: string };
  await call('POST', '/notifications/push-subscriptions', { ...json, ...token }, { ...subscription, keyId });
  return { socket, nextFrame, nextPush: pushesOf(`${control}/${id}`) };
}

/** Asks a push service until it has one notice more than before, at most 3 ms late. */
function pushesOf(device: string): () => Promise<number> {
  let known = 0;
  return async () => {
    for (const since = performance.now(); performance.now() - since < 30_000; await delay(3)) {
      const report: unknown = await (await fetch(device)).json();
      const { arrived, faults } = report as ServiceReport;
      if (faults.length > 0) throw new Error(`the push service refuses: ${faults.join()}`);
      if (arrived.length === known) continue;
      known = arrived.length;
      return performance.now();
    }
    throw new Error('no push has arrived in 30 seconds');
  };
}

/** Sends a match request to the receiver and waits for its answer, its frame and its push. */
async function sendRequest(server: ScaleServer, device: Device, sender: number): Promise<Times> {
  const began = performance.now();
  const frame = device.nextFrame();
  frame.catch(() => undefined); // If the request fails, its reason is told first.
  const { status, body, milliseconds } = await server.call(sender, 'POST', '/matching/requests', {
    receiverId: benchId(receiver),
  });
  if (status !== 201) throw new Error(`the request answered ${status}: ${JSON.stringify(body)}`);
  return { answer: milliseconds, frame: (await frame) - began, push: (await device.nextPush()) - began };
}

function judge(times: readonly Times[]): Measurement[] {
  const p95 = (values: readonly number[]): number =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN;
  const [answer, frame] = [p95(times.map((each) => each.answer)), p95(times.map((each) => each.frame))];
  const push = p95(times.map((each) => each.push));
  const detail = `${times.length} requests, p95 of the answers ${answer.toFixed(1)} ms`;
  return [
    { what: 'notify to frame on a live socket, p95', value: frame, bar: null, unit: 'ms', detail },
    { what: 'the same over the answer', value: frame / answer, bar: 2, unit: 'x' },
    {
      what: 'notify to push endpoint, p95',
      value: push,
      bar: null,
      unit: 'ms',
      detail: 'with the wait of the queue for a batch',
    },
  ];
}
