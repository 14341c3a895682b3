/** Drives the process of the load (`load.ts`), so that neither the servers nor the benchmark share its thread. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Which side is meant. */
export type Kind = 'echo' | 'room';

/** What is sent in a round. */
export interface Round {
  readonly count: number;
  readonly perSecond: number;
  readonly senders: number;
  /** The time between two messages, in units of the mean. */
  readonly gaps: readonly number[];
}

/** What a round has measured, in milliseconds. */
export interface RoundResult {
  readonly p50: number;
  readonly p95: number;
  readonly arrivals: number;
  /** How many sockets missed a message or got one out of order. */
  readonly faulty: number;
}

export type Call =
  | { readonly what: 'open'; readonly kind: Kind; readonly address: string; readonly origin: string }
  | { readonly what: 'run'; readonly kind: Kind; readonly round: Round }
  | { readonly what: 'close' };

export interface Crowd {
  open(kind: Kind, address: string, origin: string): Promise<void>;
  run(kind: Kind, round: Round): Promise<RoundResult>;
  stop(): Promise<void>;
}

/** Starts the process of the load. It does one thing at a time. */
export function startCrowd(): Crowd {
  const load = fork(fileURLToPath(new URL('load.ts', import.meta.url)), { execArgv: [] });
  const ended = new Promise<never>((_, reject) =>
    load.once('exit', (code) => reject(new Error(`the load ended with exit code ${code}`))),
  );
  ended.catch(() => undefined); // It is awaited with each call, and ends on purpose.
  const ask = async (call: Call): Promise<RoundResult | null> => {
    const answered = new Promise<{ result?: RoundResult | null; error?: string }>((resolve) => {
      load.once('message', (message) => resolve(message as { result?: RoundResult | null; error?: string }));
    });
    load.send(call);
    const { result = null, error } = await Promise.race([answered, ended]);
    if (error !== undefined) throw new Error(error);
    return result;
  };
  return {
    open: async (kind, address, origin) => void (await ask({ what: 'open', kind, address, origin })),
    run: async (kind, round) => {
      const result = await ask({ what: 'run', kind, round });
      if (result === null) throw new Error('the load has measured nothing');
      return result;
    },
    stop: async () => {
      if (load.connected) await ask({ what: 'close' }).catch(() => null);
      load.kill();
    },
  };
}
