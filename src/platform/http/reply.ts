import type { DeclaredResponse } from './contract.ts';
import { bodiless } from './status.ts';

/** A body, or a function that creates it. The function runs only if the body is sent: a 304 sends none. */
export type LazyBody<Body> = Body | (() => Promise<Body>);

/** What the handler of any operation returns when it does not refuse. */
export interface PlainReply {
  readonly status: number;
  /** Names in lower case; a list sends the header several times (`set-cookie`). */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: LazyBody<unknown>;
  /**
   * Whether this is the stored answer to an earlier request with the same key. Only operations with `x-idempotent` set
   * it.
   */
  readonly replayed?: boolean;
  /** The media type of the body, where the contract declares several. */
  readonly mediaType?: string;
  /** The client's end of a WebSocket, with status 101. */
  readonly webSocket?: WebSocket;
}

/**
 * The HTTP response for a reply: JSON unless the contract declares another media type. Text and bytes are sent
 * unchanged.
 */
export function responseOf(reply: PlainReply, declared: DeclaredResponse | undefined): Response {
  if (reply.status === 101) return new Response(null, { status: 101, webSocket: reply.webSocket ?? null });
  const { status } = reply;
  if (reply.body === undefined || bodiless.has(status))
    return new Response(null, { status, headers: headersOf(reply) });
  const mediaType = mediaTypeOf(reply, declared);
  const body = isJson(mediaType) ? JSON.stringify(reply.body) : (reply.body as BodyInit);
  // A plain object saves most responses a `Headers` object that would only be copied.
  if (reply.headers === undefined) return new Response(body, { status, headers: { 'content-type': mediaType } });
  const headers = headersOf(reply);
  headers.set('content-type', mediaType);
  return new Response(body, { status, headers });
}

/** The media type of a reply: its own if it has one, else the first that the contract declares for its status. */
export function mediaTypeOf(reply: PlainReply, declared: DeclaredResponse | undefined): string {
  return reply.mediaType ?? Object.keys(declared?.media ?? {})[0] ?? 'application/json';
}

function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

/** The headers of a reply, in the form of the Fetch API. */
export function headersOf(reply: PlainReply): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    for (const one of typeof value === 'string' ? [value] : value) headers.append(name, one);
  }
  return headers;
}
