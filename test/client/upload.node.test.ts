import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendWithProgress } from '../../src/client/sdk/upload.ts';

/**
 * A stub of XMLHttpRequest with only the parts that an upload needs. It sends two progress events, then a response or
 * an error.
 */
class FakeXhr {
  static fails = false;
  responseType = '';
  status = 201;
  response = new TextEncoder().encode('{"imageId":"1"}').buffer;
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null } = { onprogress: null };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  readonly sent: Record<string, string> = {};
  open(): void {}
  abort(): void {
    this.onabort?.();
  }
  setRequestHeader(name: string, value: string): void {
    this.sent[name] = value;
  }
  getAllResponseHeaders(): string {
    return `content-type: application/json\r\nx-request-id: ${this.sent['content-type']}\r\n`;
  }
  send(body: ArrayBuffer): void {
    this.upload.onprogress?.({ loaded: body.byteLength / 2, total: body.byteLength });
    if (FakeXhr.fails) this.onerror?.();
    else this.onload?.();
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  FakeXhr.fails = false;
});
const request = () =>
  new Request('http://localhost/', { method: 'POST', body: 'picture!', headers: { 'content-type': 'image/png' } });

describe('sendWithProgress', () => {
  it('reports the progress and passes the answer on with its headers', async () => {
    vi.stubGlobal('XMLHttpRequest', FakeXhr);
    const seen: unknown[] = [];
    const response = await sendWithProgress((progress) => seen.push(progress), fetch)(request());
    expect(seen).toEqual([{ sentBytes: 4, totalBytes: 8 }]);
    expect(response.status).toBe(201);
    expect(response.headers.get('x-request-id')).toBe('image/png');
    expect(await response.json()).toEqual({ imageId: '1' });
  });

  it('fails as fetch does when the connection is lost', async () => {
    vi.stubGlobal('XMLHttpRequest', FakeXhr);
    FakeXhr.fails = true;
    await expect(sendWithProgress(() => {}, fetch)(request())).rejects.toThrow(TypeError);
  });

  it('fault-S2: sends nothing when it was cancelled before, or while the body was read', async () => {
    const sent = vi.spyOn(FakeXhr.prototype, 'send');
    vi.stubGlobal('XMLHttpRequest', FakeXhr);
    const send = sendWithProgress(() => {}, fetch);
    const before = new Request(request(), { signal: AbortSignal.abort() });
    await expect(send(before)).rejects.toThrow();
    const cancel = new AbortController();
    const during = send(new Request(request(), { signal: cancel.signal }));
    cancel.abort();
    await expect(during).rejects.toThrow();
    expect(sent).not.toHaveBeenCalled();
  });

  it('sends without progress where there is no XMLHttpRequest', async () => {
    const send = async () => new Response('plain');
    expect(sendWithProgress(() => {}, send)).toBe(send);
  });
});
