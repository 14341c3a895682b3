import type { AnyInput, Descriptor } from './descriptor.ts';
import { encodeMultipart } from './multipart.ts';
import { encodeQuery } from './request.ts';
import { Unsendable } from './unsendable.ts';
import { appendToPointer, encodeText } from './wire.ts';

/** An encoded body and its Content-Type, which is absent where fetch sets it itself. */
export interface Body {
  readonly content?: string | FormData | Blob;
  readonly type?: string | undefined;
}

/** Encodes a body as JSON or as a form with the given fields. A FormData object and a file are sent as they are. */
export function encodeBody(descriptor: Descriptor, body: unknown): Body {
  const { sends: type } = descriptor;
  if (body === undefined) return {};
  if (body instanceof FormData) return { content: body };
  if (body instanceof Blob) return { content: body, type: body.type || type };
  const fields = body as NonNullable<AnyInput['query']>; // a form is an object
  if (type === 'multipart/form-data') return encodeMultipart(fields);
  if (type === 'application/x-www-form-urlencoded')
    return { content: encodeQuery({ ...descriptor, query: {} }, fields, '/body'), type };
  checkJson(body, '/body');
  return { content: JSON.stringify(body), type };
}

/** Refuses NaN and the like: JSON.stringify turns them into null, which in a merge patch clears the field. */
function checkJson(value: unknown, pointer: string): void {
  if (value === null) return;
  if (typeof value !== 'object') encodeText(value, pointer);
  // Dates, Maps and Sets: what JSON makes of them is another value, or none.
  else if (!Array.isArray(value) && ('toJSON' in value || Symbol.iterator in value))
    throw new Unsendable(pointer, 'kind');
  else
    for (const [name, part] of Object.entries(value))
      if (part !== undefined || Array.isArray(value)) checkJson(part, appendToPointer(pointer, name));
}
