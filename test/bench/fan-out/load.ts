/** The process of the load: opens sockets, sends at random moments, and notes when each message reaches each socket. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Call, Kind, Round, RoundResult } from './crowd.ts';
import { type FrameSocket, openFrameSocket } from './frame-socket.ts';

/** What has not arrived after this time counts as lost. */
const PATIENCE_MS = 10_000;

/** The sockets of one side, and how far each has come. */
class Side {
  readonly #kind: Kind;
  readonly #sockets: FrameSocket[] = [];
  /** The number of the last message at each socket. */
  readonly #reached: number[] = [];
  /** When each message was sent, by the number under which the server delivers it. */
  readonly #sentAt = new Map<number, number>();
  #arrivals: number[] = [];
  #outOfOrder = new Set<number>();
  #sent = 0;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  async open(address: string, origin: string): Promise<void> {
    const place = this.#sockets.length;
    this.#reached.push(0);
    const onClose = (code: number): void => console.error(`${this.#kind}: socket ${place} was closed with ${code}`);
    this.#sockets.push(await openFrameSocket(address, origin, (frame) => this.#take(place, frame), onClose));
  }

  async run({ count, perSecond, senders, gaps }: Round): Promise<RoundResult> {
    this.#arrivals = [];
    this.#outOfOrder = new Set();
    // Nobody is dropped as silent.
    if (this.#kind === 'room') for (const socket of this.#sockets) socket.send('ping');
    const goal = this.#sent + count;
    let due = performance.now() + 100;
    for (let index = 0; index < count; index += 1) {
      due += ((gaps[index] ?? 1) * 1000) / perSecond;
      await delay(Math.max(0, due - performance.now()));
      this.#sent += 1;
      this.#sockets[index % senders]?.send(this.#textOf(this.#sent));
    }
    const end = performance.now() + PATIENCE_MS;
    while (this.#reached.some((number) => number < goal) && performance.now() < end) await delay(20);
    const sorted = Float64Array.from(this.#arrivals).toSorted();
    const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    const behind = [...this.#reached.keys()].filter((place) => this.#reached[place] !== goal);
    const faulty = new Set([...this.#outOfOrder, ...behind]);
    return { p50: at(0.5), p95: at(0.95), arrivals: sorted.length, faulty: faulty.size };
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
  }

  #textOf(number: number): string {
    const sentAt = performance.now();
    if (this.#kind === 'echo') return JSON.stringify({ number, sentAt });
    return JSON.stringify({ type: 'send', clientMessageId: crypto.randomUUID(), text: `at ${sentAt}` });
  }

  #take(place: number, frame: Buffer): void {
    const number = this.#kind === 'echo' ? digitsAt(frame, ECHO_DIGITS) : placeOfPosted(frame);
    if (number === null) return;
    // The frame of a message is the same for everybody: its moment is read once.
    let sentAt = this.#sentAt.get(number);
    if (sentAt === undefined) this.#sentAt.set(number, (sentAt = sentAtOf(this.#kind, frame)));
    if (number !== (this.#reached[place] ?? 0) + 1) this.#outOfOrder.add(place);
    this.#reached[place] = number;
    this.#arrivals.push(performance.now() - sentAt);
  }
}

const ECHO_DIGITS = '{"number":'.length;
const POSTED = Buffer.from('{"type":"posted"');
const SEQUENCE = Buffer.from('"sequence":');

/** The sequence of the message of a frame; null if it is no `posted`. The sender gets `sent` besides. */
function placeOfPosted(frame: Buffer): number | null {
  if (!frame.subarray(0, POSTED.length).equals(POSTED)) return null;
  return digitsAt(frame, frame.indexOf(SEQUENCE) + SEQUENCE.length);
}

function digitsAt(frame: Buffer, from: number): number {
  let number = 0;
  for (let place = from; ; place += 1) {
    const digit = (frame[place] ?? 0) - 48;
    if (digit < 0 || digit > 9) return number;
    number = number * 10 + digit;
  }
}

function sentAtOf(kind: Kind, frame: Buffer): number {
  const shown: unknown = JSON.parse(frame.toString());
  // As `#textOf` wrote it.
  if (kind === 'echo') return (shown as { sentAt: number }).sentAt;
  return Number((shown as { message: { text: string } }).message.text.replace('at ', ''));
}

const sides = { echo: new Side('echo'), room: new Side('room') };

async function answer(call: Call): Promise<RoundResult | null> {
  if (call.what === 'open') await sides[call.kind].open(call.address, call.origin);
  else if (call.what === 'run') return sides[call.kind].run(call.round);
  else for (const side of Object.values(sides)) side.close();
  return null;
}

process.on('message', (call: Call) => {
  answer(call).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
