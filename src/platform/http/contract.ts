/**
 * Types of the runtime table that `src/codegen` writes for every operation (`generated/server/endpoints`).
 * The endpoint base class reads this table and nothing else; all values come from the contract.
 */
import type { OpenAPIRoute, RouteOptions } from 'chanfana';
import type * as z from 'zod';
import type { ProblemCode } from '../../../generated/problems/catalogue.ts';
import type { ByStatus } from './status.ts';

/** Who may call; `self`, `member` and `participant` need a token and are narrowed further by the handler's own query. */
export type Access = 'public' | 'user' | 'self' | 'member' | 'participant' | 'admin';

/** Class of the rate limit the call is counted in. */
export type RateLimitClass = 'standard' | 'search' | 'upload' | 'auth' | 'anonymous';

export type HttpMethod = 'get' | 'put' | 'post' | 'patch' | 'delete';

export type Scalar = 'string' | 'integer' | 'number' | 'boolean';

/** How one parameter or form field stands on the wire. A `list` with separator `null` is repeated (`?id=1&id=2`). */
export type Codec =
  | { readonly kind: 'scalar'; readonly type: Scalar }
  | { readonly kind: 'list'; readonly items: Scalar; readonly separator: ',' | ' ' | '|' | null }
  /** `?filter[level]=A1`, one level deep. */
  | { readonly kind: 'deepObject'; readonly properties: Readonly<Record<string, Scalar>> };

export interface Parameter {
  /** Name on the wire; header names in lower case. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly codec: Codec;
}

/** A field of a multipart or urlencoded body. `accepts` are media types, `maxBytes` null is limited by the whole body only. */
export type Field =
  | Codec
  | { readonly kind: 'file'; readonly accepts: readonly string[]; readonly maxBytes: number | null };

/** How a body of one media type is read: `json` parsed, `fields` as form data, `bytes` handed over as it came. */
export type BodyShape =
  | { readonly kind: 'json' }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'bytes' };

export interface RequestBody {
  readonly required: boolean;
  /** Longest body in bytes; more answers 413 before it is read whole. */
  readonly maxBytes: number;
  /** By media type, lower case, without parameters. */
  readonly media: Readonly<Record<string, BodyShape>>;
}

/** Everything the contract says about an operation that is plain data. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: HttpMethod;
  /** As in the contract, below `/api/v2`: `/users/{userId}`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  /** The account and the session are looked up before the handler runs. */
  readonly sensitive?: true;
  readonly rateLimit: RateLimitClass;
  /** Query parameters that the contract does not know are ignored (`x-open-query`), because others write this address. */
  readonly openQuery?: true;
  /** `x-idempotent`: the input has `idempotency`, the reply `replayed`. */
  readonly idempotent?: true;
  /** Declares `If-None-Match`, `ETag` and 304: the platform answers 304. */
  readonly conditional?: true;
  /** Declares `If-Match`: the input has `expectedVersion`. */
  readonly guarded?: true;
  /** Declares `cursor` and `limit`: the input has `paging`. */
  readonly paged?: true;
  /** Every code this operation may answer with, the automatic ones included. */
  readonly problems: readonly ProblemCode[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
}

/** The zod schemas of a request: built and compiled once when the module loads, parsed synchronously. What is absent takes nothing. */
export interface RequestSchemas {
  /** Strict object of decoded path parameters. */
  readonly params?: z.ZodObject;
  /** Strict object of decoded query parameters: an unknown one is a fault. */
  readonly query?: z.ZodObject;
  /** Declared headers only, lower-case names, decoded; other headers are dropped. */
  readonly headers?: z.ZodObject;
  /** Declared cookies only. */
  readonly cookies?: z.ZodObject;
  /** By media type. */
  readonly body?: Readonly<Record<string, z.ZodType>>;
}

/** An answer as it is declared for a status, or for a range of them. */
export interface DeclaredResponse {
  /** The schema of each media type; null where there is none (files, pages). Absent: an answer without a body. */
  readonly media?: Readonly<Record<string, z.ZodType | null>>;
  /** Declared headers, lower-case names, all values text; absent: none are declared. */
  readonly headers?: z.ZodType;
}

/** What a generated endpoint class hands to its base class. */
export interface EndpointContract {
  readonly operation: Operation;
  readonly request: RequestSchemas;
  readonly responses: ByStatus<DeclaredResponse>;
}

/** A class of `generated/server/endpoints`, as chanfana makes one for each request. */
export type EndpointClass = new (route: RouteOptions) => Pick<OpenAPIRoute, 'getSchema'>;

/** Chanfana's router, as far as the generated registration needs it. */
export interface EndpointRouter {
  get(path: string, endpoint: EndpointClass): unknown;
  put(path: string, endpoint: EndpointClass): unknown;
  post(path: string, endpoint: EndpointClass): unknown;
  patch(path: string, endpoint: EndpointClass): unknown;
  delete(path: string, endpoint: EndpointClass): unknown;
}
