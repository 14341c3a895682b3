/** A request and its response. The response body is read once. */
export interface Exchange {
  readonly method: string;
  /** Path with the base path, without the origin and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The body that was sent, if it was a text. */
  readonly sent: string | null;
  readonly response: Response;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads a copy of the response body and returns the exchange. The caller can still read the response. */
export async function exchangeOf(request: Request, response: Response, sent: string | null = null): Promise<Exchange> {
  // A WebSocket response has no body to read, and it must not be cloned.
  const isSocket = response.status === 101;
  const bytes = isSocket ? new Uint8Array() : new Uint8Array(await response.clone().arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const { pathname: path, searchParams: query } = new URL(request.url);
  return { method: request.method, path, query, sent, response, text, bytes };
}

/**
 * Returns the media type in lower case and without parameters. Returns `-` if the response has no Content-Type header.
 */
export function mediaTypeOf(exchange: Exchange): string {
  const type = exchange.response.headers.get('content-type');
  return type === null ? '-' : (type.split(';')[0] ?? '').trim().toLowerCase();
}
