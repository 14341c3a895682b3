/** Runs cases with a fault in the HTTP message itself: method, media type, encoding or size. */
import { expect } from 'vitest';
import type { WireAct } from '../../../src/codegen/emit/cases/case.ts';
import { request, type Answer } from '../../support/app.ts';
import { pathOf } from './wire.ts';
import type { Stage } from './stage.ts';

const encoder = new TextEncoder();
const pieceBytes = 65_536;

export async function runWire(stage: Stage, act: WireAct, status: number | null): Promise<void> {
  const parts = await stage.completeParts();
  const method = act.method ?? stage.file.method;
  const headers = act.contentType === undefined || act.contentType === null ? {} : { 'content-type': act.contentType };
  // The body is bytes, because `fetch` adds its own Content-Type to a string.
  const bytes =
    payload(act) ?? (act.contentType === undefined ? undefined : encoder.encode(JSON.stringify(parts.body)));
  const body = bytes !== undefined && act.chunked ? streamOf(bytes) : bytes;
  const english = { 'accept-language': 'en', ...headers };
  const answer = await request(method, pathOf(stage.file, parts), { ...stage.sender, headers: english, body });
  if (answer.status < 400) stage.spoil();
  expect(answer.status, answer.text.slice(0, 600)).toBe(status);
  if (act.code !== null) expect(answer.body).toMatchObject({ code: act.code });
  // fault-R8: a 413 names the limit of this operation, and not another way to send the body.
  if (status === 413) expect(answer.text).toContain(` ${(act.times ?? 1) - 1} bytes `);
  if (act.allow) expect(allowed(answer)).toEqual(act.allow);
}

function payload({ text, times = 1, hex }: WireAct): Uint8Array | undefined {
  if (hex !== undefined) return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return text === undefined ? undefined : encoder.encode(text.repeat(times));
}

/** Returns a body of unknown length. It is sent in chunks, so that the server can stop reading before the end. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(sent, sent + pieceBytes));
      sent += pieceBytes;
    },
  });
}

/** Returns the methods in `Allow` without HEAD and OPTIONS. */
function allowed(answer: Answer): string[] {
  const methods = (answer.headers.get('allow') ?? '').split(',').map((method) => method.trim());
  return methods.filter((method) => method !== 'HEAD' && method !== 'OPTIONS').sort();
}
