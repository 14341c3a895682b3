import { readLimitedBody } from '../http/body-limit.ts';
import type { RequestBody } from '../http/contract.ts';
import { refuse, Refused, type RefusalFault } from '../problems/refusal.ts';
import { parseForm } from './form.ts';
import { parseJson } from './json.ts';

export interface DecodedBody {
  /** The declared media type that was sent. It selects the schema. */
  readonly mediaType: string;
  readonly value: unknown;
}

/**
 * Reads the body by its media type. Null if the body is optional and absent.
 *
 * @throws Refused 415 without a declared Content-Type or with a Content-Encoding; 413 if the body is too long, before
 * all of it is read; 400 if it cannot be parsed, as an empty JSON body.
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
  const bytes = await readLimitedBody(request, declared.maxBytes);
  if (bytes.length === 0 && !declared.required) return null;
  if (shape.kind === 'json') return { mediaType, value: parseJson(bytes) };
  if (shape.kind === 'bytes') return { mediaType, value: new Blob([bytes]).stream() };
  return { mediaType, value: await parseForm(bytes, contentType ?? '', shape.fields, faults) };
}

/** The declared media type that a Content-Type names; null if it names none of them. */
function mediaTypeOf(contentType: string, { media }: RequestBody): string | null {
  // Nearly every client sends it exactly as declared.
  if (Object.hasOwn(media, contentType)) return contentType;
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(media, mediaType) && isUtf8(contentType) ? mediaType : null;
}

function isEmpty(request: Request): boolean {
  return request.body === null || request.headers.get('content-length') === '0';
}

/** The only accepted charset is UTF-8 (RFC 8259 section 8.1). */
function isUtf8(contentType: string): boolean {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)"?/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset);
}
