import type { StatusRange } from './status.ts';

/** What the SDK needs to know about an operation at run time. The generator writes it from the contract. */
export interface Descriptor {
  readonly id: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';
  /** Path template relative to the base URL, `/users/{userId}`. */
  readonly path: string;
  /** Whether it needs an access token: the call has an Authorization header, and a 401 leads to a refresh. */
  readonly secured?: boolean;
  /** Whether it takes an Idempotency-Key, which makes repeating it safe. */
  readonly idempotent?: boolean;
  /** Media type of the request body; absent if there is no body. */
  readonly sends?: string;
  /** How the body of a success is read if it is not JSON. */
  readonly reads?: 'blob' | 'text';
  /** All statuses and ranges that the contract declares. */
  readonly statuses: readonly (number | StatusRange)[];
  /**
   * Styles of the query parameters that are not sent in the default way (lists as repeated names), by name. Elsewhere
   * there is only one way: in paths, headers and cookies lists are joined by commas; in forms they are repeated names.
   */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Whether it takes If-None-Match (reads) or If-Match (changes). */
  readonly conditional?: boolean;
  /** The cached answers that a success makes stale (`x-invalidates`). */
  readonly invalidates?: readonly Invalidation[];
}

/**
 * An operation and the parameters that select its stale answers. Each parameter names a value of the change by a path.
 * The path begins with `path`, `query` or `body` (of the request) or with `data` (of the answer). An answer is stale if
 * its parameters equal these values. Without parameters, all answers of the operation are stale.
 */
export type Invalidation = readonly [operation: string, parameters?: Readonly<Record<string, readonly string[]>>];

/** A separator joins the items of a list into one value; `deepObject` is `name[key]=value`. */
export type QueryStyle = ',' | ' ' | '|' | 'deepObject';

/** The input of an operation in its groups, untyped. `types.ts` has the types of each operation. */
export interface AnyInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly cookies?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}
