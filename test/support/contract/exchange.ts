/** One request and its answer, with the answer's body read once. */
export interface Exchange {
  readonly method: string;
  /** Path only, with the base path. */
  readonly path: string;
  readonly response: Response;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads the answer without using it up: the caller still gets a body to read. */
export async function exchangeOf(request: Request, response: Response): Promise<Exchange> {
  // A WebSocket has no body to read, and an answer with one must not be cloned.
  const isSocket = response.status === 101;
  const bytes = isSocket ? new Uint8Array() : new Uint8Array(await response.clone().arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  return { method: request.method, path: new URL(request.url).pathname, response, text, bytes };
}

/** Media type without parameters, lower case; `-` for an answer without a body. */
export function mediaTypeOf(exchange: Exchange): string {
  const type = exchange.response.headers.get('content-type');
  return type === null ? '-' : (type.split(';')[0] ?? '').trim().toLowerCase();
}
