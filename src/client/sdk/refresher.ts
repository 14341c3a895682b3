import type { Lock } from './locks.ts';
import type { Problem } from './problem.ts';
import type { Tokens, TokenStore } from './tokens.ts';

/** `tokens` to go on with, `null` when the person must sign in again, a problem when the server could not be asked. */
export type Refreshed = { tokens: Tokens | null } | { problem: Problem };

/** Asks the server for the successor of a refresh token. */
export type Renew = (refreshToken: string) => Promise<Refreshed>;

/**
 * Refreshes in single flight: callers of this client share one promise, tabs of the browser one lock, and whoever comes
 * second finds the new token in the store.
 */
export class Refresher {
  readonly #store: TokenStore;
  readonly #renew: Renew;
  readonly #lock: Lock;
  #running: Promise<Refreshed> | null = null;

  constructor(store: TokenStore, renew: Renew, lock: Lock) {
    this.#store = store;
    this.#renew = renew;
    this.#lock = lock;
  }

  /** New tokens in place of the ones whose access token the server has just refused. */
  refresh(refused: string): Promise<Refreshed> {
    this.#running ??= this.#lock('studymate.refresh', () => this.#replace(refused)).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #replace(refused: string): Promise<Refreshed> {
    const current = await this.#store.read();
    if (!current || current.accessToken !== refused) return { tokens: current };
    const renewed: Refreshed = current.refreshToken ? await this.#renew(current.refreshToken) : { tokens: null };
    if ('tokens' in renewed) await this.#store.write(renewed.tokens);
    return renewed;
  }
}
