/** Options of a single call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until an attempt counts as failed. The client's default is 10,000. */
  readonly timeoutMs?: number | undefined;
  /** Number of attempts after the first. The client's default is 2. */
  readonly retries?: number | undefined;
  /**
   * Idempotency key of this action. Set it if the key must outlive the call, for example a draft sent again after a
   * reload.
   */
  readonly idempotencyKey?: string | undefined;
  /** `false`: add neither `If-Match` nor `If-None-Match` from memory. */
  readonly conditional?: boolean | undefined;
  /** Called while the body is sent, if there is XMLHttpRequest (fetch does not report progress). */
  readonly onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
  /** `true`: throw a ProblemError instead of returning a refusal. */
  readonly throwOnError?: boolean | undefined;
  /**
   * Called if the resource has changed since it was read (412). It gets the current data and the body that was sent. It
   * returns the body for one more attempt, or `undefined` to give up. Without `merge` the 412 is returned. You
   * may write the types of the operation: `merge: (current: Profile, sent: ProfileUpdate) => ...`.
   */
  readonly merge?: Merger['merge'] | undefined;
}

/** A method, because only parameters of methods may have more exact types (`current: Profile`). */
interface Merger {
  merge(current: unknown, sent: unknown): unknown;
}

export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}
