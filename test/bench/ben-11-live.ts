/** BEN-11: how soon a live connection shows a notice, over the answer to the request that caused it. */
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
  title: 'live: from a match request to the frame at its receiver, over its answer',
  async run(tell) {
    const server = await serve(people);
    try {
      const device = await openDevice(server);
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
    }
  },
};

/** Milliseconds from the beginning of a request to its answer, and to the frame. */
interface Times {
  readonly answer: number;
  readonly frame: number;
}

interface Device {
  readonly socket: WebSocket;
  /** Resolves with the moment of the next frame. */
  nextFrame(): Promise<number>;
}

/** Signs the receiver in and opens the live channel. */
async function openDevice({ origin }: ScaleServer): Promise<Device> {
  const post = async (path: string, headers: Record<string, string>, body: unknown): Promise<unknown> => {
    const answer = await fetch(`${origin}/api/v2${path}`, {
      method: 'POST',
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const json = { 'content-type': 'application/json' };
  // The contract says what these operations answer.
  const { accessToken } = (await post('/auth/dev-login', json, { user: benchId(receiver) })) as { accessToken: string };
  const token = { authorization: `Bearer ${accessToken}` };
  const { ticket } = (await post('/auth/realtime-ticket', token, undefined)) as { ticket: string };
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
  return { socket, nextFrame };
}

/** Sends a match request to the receiver and waits for its answer and its frame. */
async function sendRequest(server: ScaleServer, device: Device, sender: number): Promise<Times> {
  const began = performance.now();
  const frame = device.nextFrame();
  frame.catch(() => undefined); // If the request fails, its reason is told first.
  const { status, body, milliseconds } = await server.call(sender, 'POST', '/matching/requests', {
    receiverId: benchId(receiver),
  });
  if (status !== 201) throw new Error(`the request answered ${status}: ${JSON.stringify(body)}`);
  return { answer: milliseconds, frame: (await frame) - began };
}

function judge(times: readonly Times[]): Measurement[] {
  const p95 = (values: readonly number[]): number =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN;
  const [answer, frame] = [p95(times.map((each) => each.answer)), p95(times.map((each) => each.frame))];
  const detail = `${times.length} requests, p95 of the answers ${answer.toFixed(1)} ms`;
  return [
    { what: 'notify to frame on a live socket, p95', value: frame, bar: null, unit: 'ms', detail },
    { what: 'the same over the answer', value: frame / answer, bar: 2, unit: 'x' },
  ];
}
