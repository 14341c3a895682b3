import type { Lock } from './locks.ts';
import type { Problem } from './problem.ts';
import type { Tokens, TokenStore } from './tokens.ts';

/**
 * New `tokens`; `ended` if the user must sign in again, with the problem if the refresh token was refused; a `problem`
 * if the server could not be reached.
 */
export type Refreshed = { tokens: Tokens } | { ended: Problem | null } | { problem: Problem };

/** Exchanges a refresh token for new tokens at the server. */
export type Renew = (refreshToken: string) => Promise<Refreshed>;

/**
 * Refreshes tokens once for all: callers of this client share one promise, and tabs of the browser share one lock. A
 * later caller finds the new token in the store.
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

  /** Replaces the tokens whose access token, `refused`, the server has just refused. */
  refresh(refused: string): Promise<Refreshed> {
    this.#running ??= this.#lock('studymate.refresh', () => this.#replace(refused)).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #replace(refused: string): Promise<Refreshed> {
    const current = await this.#store.read();
    if (!current) return { ended: null };
    if (current.accessToken !== refused) return { tokens: current };
    const renewed: Refreshed = current.refreshToken ? await this.#renew(current.refreshToken) : { ended: null };
    if (!('problem' in renewed)) await this.#store.write('tokens' in renewed ? renewed.tokens : null);
    return renewed;
  }
}
