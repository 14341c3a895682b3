import { readBounded } from '../http/body-limit.ts';
import type { RequestBody } from '../http/contract.ts';
import { refuse, Refused, type RefusalFault } from '../problems/refusal.ts';
import { parseForm } from './form.ts';
import { parseJson } from './json.ts';

export interface DecodedBody {
  /** The declared media type it came in; picks the schema. */
  readonly mediaType: string;
  readonly value: unknown;
}

/**
 * Reads the body by its media type. No or another Content-Type, or a Content-Encoding: 415. Too long: 413, before it is
 * read whole. Unreadable, and empty where JSON was announced: 400. Null where the body is optional and absent.
 */
export async function decodeBody(
  declared: RequestBody,
  request: Request,
  faults: RefusalFault[],
): Promise<DecodedBody | null> {
  const { headers } = request;
  const contentType = headers.get('content-type');
  if (contentType === null && !declared.required && isEmpty(request)) return null;
  const mediaType = mediaTypeOf(contentType ?? '', declared);
  const shape = mediaType === null ? undefined : declared.media[mediaType];
  if (mediaType === null || shape === undefined || headers.has('content-encoding')) {
    const accepted = Object.keys(declared.media).join(', ');
    throw new Refused(refuse('request.unsupported_media_type', { variables: { accepted } }));
  }
  const bytes = await readBounded(request, declared.maxBytes);
  if (bytes.length === 0 && !declared.required) return null;
  if (shape.kind === 'json') return { mediaType, value: parseJson(bytes) };
  if (shape.kind === 'bytes') return { mediaType, value: new Blob([bytes]).stream() };
  return { mediaType, value: await parseForm(bytes, contentType ?? '', shape.fields, faults) };
}

/** The declared media type that a Content-Type means; null when it means none of them. */
function mediaTypeOf(contentType: string, { media }: RequestBody): string | null {
  // As nearly every client writes it.
  if (Object.hasOwn(media, contentType)) return contentType;
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(media, mediaType) && isUtf8(contentType) ? mediaType : null;
}

function isEmpty(request: Request): boolean {
  return request.body === null || request.headers.get('content-length') === '0';
}

/** A charset may be named, but it is UTF-8 (RFC 8259 section 8.1). */
function isUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)"?/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}
