import type { StatusRange } from './status.ts';

/** What the SDK must know about an operation at run time. Written by the generator from the contract. */
export interface Descriptor {
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path template below the base URL, `/users/{userId}`. */
  readonly path: string;
  /** Needs an access token: gets the Authorization header, and a 401 leads to a refresh. */
  readonly secured?: boolean;
  /** Takes an Idempotency-Key, so that repeating it is safe. */
  readonly idempotent?: boolean;
  /** Media type of the request body, absent without one. */
  readonly sends?: string;
  /** How a successful body is read if it is not JSON. */
  readonly reads?: 'blob' | 'text';
  /** Every status and range the contract declares. */
  readonly statuses: readonly (number | StatusRange)[];
  /**
   * Query parameters that are not sent the ordinary way (lists as repeated names): name to style. Elsewhere there is one
   * way only: lists are joined by commas in paths, headers and cookies, and are repeated names in forms.
   */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Takes If-None-Match (reads) or If-Match (changes). */
  readonly conditional?: boolean;
  /** Remembered answers that a success makes stale (`x-invalidates`). */
  readonly invalidates?: readonly Invalidation[];
}

/**
 * An operation, and which of its answers: those whose parameters equal what stands in the exchange of the change, at a path
 * that begins with `path`, `query` or `body` (what was sent) or with `data` (what was answered). All, where none are named.
 */
export type Invalidation = readonly [operation: string, parameters?: Readonly<Record<string, readonly string[]>>];

/** A separator joins the parts of a list into one value; `deepObject` is `name[key]=value`. */
export type QueryStyle = ',' | ' ' | '|' | 'deepObject';

/** The groups of input that an operation takes, untyped; `types.ts` has the typed view per operation. */
export interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly cookies?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
