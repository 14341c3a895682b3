import { readLimitedBody, readLimitedText } from '../http/body-limit.ts';
import type { RequestBody } from '../http/contract.ts';
import { Refused, type RefusalFault } from '../problems/refusal.ts';
import { parseForm } from './form.ts';
import { parseJson } from './json.ts';
import { refuseCharset, refuseCoding, refuseType } from './unsupported.ts';

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
  const mediaType = mediaTypeOf(contentType ?? '');
  const shape = Object.hasOwn(declared.media, mediaType) ? declared.media[mediaType] : undefined;
  if (shape === undefined) throw refuseType(declared, request.method, contentType);
  const charset = charsetOf(contentType ?? '');
  if (charset !== null && !/^utf-?8$/i.test(charset)) throw refuseCharset(declared, request.method, charset);
  const coding = headers.get('content-encoding');
  if (coding !== null && !/^(?:identity)?$/i.test(coding.trim())) throw refuseCoding(coding);
  if (shape.kind === 'json') {
    const text = await readLimitedText(request, declared.maxBytes);
    return text === '' && !declared.required ? null : { mediaType, value: parseJson(text) };
  }
  const bytes = await readLimitedBody(request, declared.maxBytes);
  if (bytes.length === 0 && !declared.required) return null;
  if (shape.kind === 'bytes') return { mediaType, value: new Blob([bytes]).stream() };
  return { mediaType, value: parseForm(bytes, contentType ?? '', shape.fields, faults) };
}

/**
 * Adds a fault if the request of an operation without a body has one. `{}` counts as none, because many clients always
 * send it with POST.
 */
export async function expectNoBody(request: Request, faults: RefusalFault[]): Promise<void> {
  if (isEmpty(request)) return;
  try {
    const text = new TextDecoder().decode(await readLimitedBody(request, 64));
    if (/^\s*(?:\{\s*\})?\s*$/.test(text)) return;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  faults.push({
    pointer: '/body',
    detail: {
      en: 'This operation takes no body. Leave it out.',
      ko: '이 요청에는 본문을 보낼 수 없습니다. 본문을 빼 주세요.',
    },
  });
}

/** The media type that a Content-Type names, in lower case and without parameters. */
function mediaTypeOf(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function isEmpty(request: Request): boolean {
  return request.body === null || request.headers.get('content-length') === '0';
}

/** The charset that a Content-Type names; null if it names none. Only UTF-8 is accepted (RFC 8259 section 8.1). */
function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([^";\s]*)"?/i.exec(contentType)?.[1] ?? null;
}
