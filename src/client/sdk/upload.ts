import type { UploadProgress } from './options.ts';
import type { Send } from './transport.ts';

/** The part of XMLHttpRequest that is used. It reports the progress of a request body, which fetch does not. */
interface Xhr {
  responseType: string;
  readonly status: number;
  readonly response: ArrayBuffer;
  readonly upload: { onprogress: ((event: { readonly loaded: number; readonly total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getAllResponseHeaders(): string;
  send(body: ArrayBuffer): void;
  abort(): void;
}

/** Makes a sender that reports how much of a body was sent. Uses `send` where there is no XMLHttpRequest. */
export function sendWithProgress(report: (progress: UploadProgress) => void, send: Send): Send {
  // Workers and Node have no XMLHttpRequest, and the Workers types do not declare it.
  const { XMLHttpRequest } = globalThis as { XMLHttpRequest?: new () => Xhr };
  if (!XMLHttpRequest) return send;
  return async (request) => {
    const body = await request.arrayBuffer();
    const { signal } = request;
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    return new Promise<Response>((resolve, reject) => {
      const fail = () => reject(new TypeError('The upload was interrupted.'));
      // An abort while the body was read fires no event any more.
      if (signal.aborted) return fail();
      xhr.open(request.method, request.url);
      xhr.responseType = 'arraybuffer';
      // `forEach`, because not every surrounding can iterate headers.
      request.headers.forEach((value, name) => xhr.setRequestHeader(name, value));
      xhr.upload.onprogress = ({ loaded, total }) => report({ sentBytes: loaded, totalBytes: total });
      xhr.onerror = xhr.onabort = fail;
      xhr.onload = () =>
        resolve(
          new Response(xhr.status === 204 ? null : xhr.response, { status: xhr.status, headers: readHeaders(xhr) }),
        );
      signal.addEventListener('abort', abort);
      xhr.send(body);
    }).finally(() => signal.removeEventListener('abort', abort));
  };
}

function readHeaders(xhr: Xhr): Headers {
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  return new Headers(
    lines.map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}
