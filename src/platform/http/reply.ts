import type { DeclaredResponse } from './contract.ts';
import { bodiless } from './status.ts';

/** A body, or what makes it: called only if the body is sent, which a 304 does not. */
export type MadeWhenSent<Body> = Body | (() => Promise<Body>);

/** What a handler answers unless it refuses, whatever the operation. */
export interface PlainReply {
  readonly status: number;
  /** Lower-case names; a list sends the header several times (`set-cookie`). */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: MadeWhenSent<unknown>;
  /** Whether it is the stored answer of an earlier request with the same key; operations with `x-idempotent` alone say it. */
  readonly replayed?: boolean;
  /** Which of several declared media types the body is. */
  readonly mediaType?: string;
  /** The client's end of a WebSocket, with status 101. */
  readonly webSocket?: WebSocket;
}

/** The HTTP answer for a reply: JSON unless the contract declares another media type, text and bytes as they are. */
export function responseOf(reply: PlainReply, declared: DeclaredResponse | undefined): Response {
  if (reply.status === 101) return new Response(null, { status: 101, webSocket: reply.webSocket ?? null });
  const { status } = reply;
  if (reply.body === undefined || bodiless.has(status))
    return new Response(null, { status, headers: headersOf(reply) });
  const mediaType = mediaTypeOf(reply, declared);
  const body = isJson(mediaType) ? JSON.stringify(reply.body) : (reply.body as BodyInit);
  // A plain object spares most answers a `Headers` that is only copied.
  if (reply.headers === undefined) return new Response(body, { status, headers: { 'content-type': mediaType } });
  const headers = headersOf(reply);
  headers.set('content-type', mediaType);
  return new Response(body, { status, headers });
}

/** The media type of a reply: the one it names, else the first that the contract declares for its status. */
export function mediaTypeOf(reply: PlainReply, declared: DeclaredResponse | undefined): string {
  return reply.mediaType ?? Object.keys(declared?.media ?? {})[0] ?? 'application/json';
}

function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}

/** The headers of a reply as HTTP has them. */
export function headersOf(reply: PlainReply): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    for (const one of typeof value === 'string' ? [value] : value) headers.append(name, one);
  }
  return headers;
}
