/** BEN-11: how soon a live connection shows a notice, and a push service has it, over the answer to its cause. */
import { setTimeout as delay } from 'node:timers/promises';
import { readVariable } from '../../src/cli/local/settings.ts';
import { openSocket, subscribeBrowser, type LiveSocket } from '../support/node/device.ts';
import { startPushServices, type PushServices } from '../support/node/push-services.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { benchId } from './scale/ids.ts';
import { speaksTownLanguage } from './scale/seed-people.ts';
import { serve, type ScaleServer } from './scale/server.ts';
import { townReader } from './scale/works.ts';

const people = 10_000;
/** At most 50 requests wait for a user (contract/decisions/0010); the first few warm the server up. */
const [warmUp, measured] = [10, 40];
/** Speaks English; every sender speaks Korean. */
const receiver = townReader(1);
const senders = Array.from({ length: 2 * (warmUp + measured) }, (_, index) => townReader(2 * index))
  .filter(speaksTownLanguage)
  .slice(0, warmUp + measured);

export const live: Benchmark = {
  id: 'BEN-11',
  title: 'live: from a match request to the frame and the push at its receiver, over its answer',
  async run(tell) {
    const services = await startPushServices();
    const server = await serve(people, { PUSH_HOSTS: [readVariable('PUSH_HOSTS'), ...services.origins].join(',') });
    try {
      const device = await openDevice(server, services);
      const times: Times[] = [];
      for (const [index, sender] of senders.entries()) {
        tell(`${index} of ${senders.length} requests`);
        const each = await sendRequest(server, device, sender);
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
  readonly socket: LiveSocket;
  /** Resolves with the moment at which its push service has one notice more. */
  nextPush(): Promise<number>;
}

/** Signs the receiver in, opens the live channel and subscribes to push notifications. */
async function openDevice({ origin }: ScaleServer, services: PushServices): Promise<Device> {
  const answer = await fetch(`${origin}/api/v2/auth/dev-login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: benchId(receiver) }),
  });
  if (!answer.ok) throw new Error(`the sign-in answered ${answer.status}: ${await answer.text()}`);
  const tokens: unknown = await answer.json();
  const { accessToken: token } = tokens as { accessToken: string };
  const owner = { origin, token };
  return { socket: await openSocket(owner), nextPush: nextOf(await subscribeBrowser(owner, services)) };
}

/** Asks a push service until it has one notice more than before, at most 3 ms late. */
function nextOf(readArrived: Awaited<ReturnType<typeof subscribeBrowser>>): () => Promise<number> {
  let known = 0;
  return async () => {
    for (const since = performance.now(); performance.now() - since < 30_000; await delay(3)) {
      const { length } = await readArrived();
      if (length === known) continue;
      known = length;
      return performance.now();
    }
    throw new Error('no push has arrived in 30 seconds');
  };
}

/** Sends a match request to the receiver and waits for its answer, its frame and its push. */
async function sendRequest(server: ScaleServer, device: Device, sender: number): Promise<Times> {
  const began = performance.now();
  const frame = device.socket.nextFrame();
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
  const detail = `${times.length} requests`;
  return [
    { what: 'the answer to the request itself, p95', value: answer, bar: null, unit: 'ms', detail },
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
