/** What a single call may change. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until an attempt counts as failed; the client's default is 10,000. */
  readonly timeoutMs?: number;
  /** Attempts after the first; the client's default is 2. */
  readonly retries?: number;
  /** Key of this action, if it must outlive the call (say, a draft that is sent again after a reload). */
  readonly idempotencyKey?: string;
  /** `false`: add neither `If-Match` nor `If-None-Match` from memory. */
  readonly conditional?: boolean;
  /** Called while the body is sent, where there is XMLHttpRequest (fetch tells nothing about it). */
  readonly onUploadProgress?: (progress: UploadProgress) => void;
  /** Throw a ProblemError instead of returning a refusal. */
  readonly throwOnError?: boolean;
  /**
   * The resource has changed since it was read (412). Gets the current data and the body that was sent; answers the body
   * to try with, once, or `undefined` to give up. Without it the 412 is returned. A method, so that you may write the types
   * of the operation: `merge: (current: Profile, sent: ProfileUpdate) => ...`.
   */
  merge?(current: unknown, sent: unknown): unknown;
}

export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}
