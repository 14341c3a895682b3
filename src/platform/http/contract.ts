/**
 * Types of the runtime table that `src/codegen` generates for every operation (`generated/server/endpoints`). All
 * values come from the contract, and the endpoint base class reads nothing else.
 */
import type { OpenAPIRoute, RouteOptions } from 'chanfana';
import type * as z from 'zod/mini';
import type { ProblemCode } from '../../../generated/problems/catalogue.ts';
import type { ByStatus } from './status.ts';

/** Who may call. `self`, `member` and `participant` need a token; the handler's query checks the rest. */
export type Access = 'public' | 'user' | 'self' | 'member' | 'participant' | 'admin';

/** The rate limit that a call counts against. */
export type RateLimitClass = 'standard' | 'search' | 'upload' | 'auth' | 'messages' | 'anonymous';

export type HttpMethod = 'get' | 'put' | 'post' | 'patch' | 'delete';

export type Scalar = 'string' | 'integer' | 'number' | 'boolean';

/** How a parameter or form field is serialised. A `list` with separator `null` repeats its name (`?id=1&id=2`). */
export type Codec =
  | { readonly kind: 'scalar'; readonly type: Scalar }
  | { readonly kind: 'list'; readonly items: Scalar; readonly separator: ',' | ' ' | '|' | null }
  /** `?filter[level]=A1`, one level deep. */
  | { readonly kind: 'deepObject'; readonly properties: Readonly<Record<string, Scalar>> };

export interface Parameter {
  /** Header names are in lower case. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly codec: Codec;
}

/**
 * A field of a multipart or urlencoded body. `accepts` lists media types. With `maxBytes` null, only the limit of the
 * whole body applies.
 */
export type Field =
  | Codec
  | { readonly kind: 'file'; readonly accepts: readonly string[]; readonly maxBytes: number | null };

/** How a body of one media type is read: parsed as JSON, as form data, or not at all (`bytes`). */
export type BodyShape =
  | { readonly kind: 'json' }
  | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'bytes' };

export interface RequestBody {
  readonly required: boolean;
  /** Longest body in bytes. A longer one is answered with 413 before all of it is read. */
  readonly maxBytes: number;
  /** By media type, in lower case and without parameters. */
  readonly media: Readonly<Record<string, BodyShape>>;
}

/** What the contract says about an operation, as far as it is plain data. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: HttpMethod;
  readonly access: Access;
  /** The platform looks up the account and the session before the handler runs. */
  readonly sensitive?: true;
  readonly rateLimit: RateLimitClass;
  /** `x-open-query`: undeclared query parameters are ignored, because a third party builds this URL. */
  readonly openQuery?: true;
  /** `x-idempotent`: the input has `idempotency`, the reply `replayed`. */
  readonly idempotent?: true;
  /** Declares `If-None-Match`, `ETag` and 304: the platform answers 304. */
  readonly conditional?: true;
  /** Declares `If-Match`: the input has `expectedVersions`. */
  readonly guarded?: true;
  /** Declares `cursor` and `limit`: the input has `paging`. */
  readonly paged?: true;
  /** The problem codes of its own. Those that the platform answers follow from the rest (`declaresProblem`). */
  readonly problems: readonly ProblemCode[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
}

/** The zod schemas of a request, compiled once when the module loads. An absent part accepts no values. */
export interface RequestSchemas {
  /** Strict object of decoded path parameters. */
  readonly params?: z.ZodMiniObject;
  /** Strict object of decoded query parameters: an undeclared one is a fault. */
  readonly query?: z.ZodMiniObject;
  /** Decoded declared headers, with names in lower case. Other headers are dropped. */
  readonly headers?: z.ZodMiniObject;
  /** Declared cookies only. */
  readonly cookies?: z.ZodMiniObject;
  /** By media type. */
  readonly body?: Readonly<Record<string, z.ZodMiniType>>;
}

/** The declared response of a status or a range. */
export interface DeclaredResponse {
  /** The schema of each media type; null if it has none (files, pages). Absent if the response has no body. */
  readonly media?: Readonly<Record<string, z.ZodMiniType | null>>;
  /** Declared headers, with names in lower case and values as text. Absent if none are declared. */
  readonly headers?: z.ZodMiniType;
}

/** What a generated endpoint class gives its base class. */
export interface EndpointContract {
  readonly operation: Operation;
  readonly request: RequestSchemas;
  readonly responses: ByStatus<DeclaredResponse>;
}

/** A class of `generated/server/endpoints`. Chanfana creates an instance for each request. */
export type EndpointClass = new (route: RouteOptions) => Pick<OpenAPIRoute, 'getSchema'>;

/** The methods of chanfana's router that the generated registration calls. */
export interface EndpointRouter {
  get(path: string, endpoint: EndpointClass): unknown;
  put(path: string, endpoint: EndpointClass): unknown;
  post(path: string, endpoint: EndpointClass): unknown;
  patch(path: string, endpoint: EndpointClass): unknown;
  delete(path: string, endpoint: EndpointClass): unknown;
}
