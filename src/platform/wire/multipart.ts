/**
 * Reads multipart/form-data (RFC 7578). The parser of the runtime makes text of a part without `filename`, although it
 * can hold a file (section 4.2), and does not read unquoted names.
 */
import { refuseMalformed } from './json.ts';

/** One part of a form. */
export interface FormPart {
  readonly name: string;
  /** Null if the part has none. It says nothing about the content. */
  readonly filename: string | null;
  /** The media type that the part states; empty if it states none. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The most parts that are read. A form has a handful of fields. */
const mostParts = 1000;

/**
 * Reads all parts of a form.
 *
 * @throws Refused 400 for a body that is no complete form.
 */
export function readParts(bytes: Uint8Array<ArrayBuffer>, contentType: string): FormPart[] {
  const boundary = readParameter(contentType, 'boundary');
  if (boundary === null || boundary === '') throw refuseForm();
  // A line end before the body lets the first delimiter look like the others.
  const delimiter = `\r\n--${boundary}`;
  const parts: FormPart[] = [];
  const first = `--${boundary}`;
  let at = startsWith(bytes, first, 0) ? first.length : afterNext(bytes, delimiter, 0);
  while (!startsWith(bytes, '--', at)) {
    const start = afterNext(bytes, '\r\n', at);
    const next = afterNext(bytes, delimiter, start - 2);
    if (parts.length === mostParts) throw refuseForm();
    parts.push(readPart(bytes.subarray(start, Math.max(start, next - delimiter.length))));
    at = next;
  }
  return parts;
}

function readPart(bytes: Uint8Array<ArrayBuffer>): FormPart {
  const start = afterNext(bytes, '\r\n\r\n', 0);
  const headers = new Map(
    readText(bytes.subarray(0, start))
      .split('\r\n')
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')).trim().toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const name = readParameter(disposition, 'name');
  const coding = headers.get('content-transfer-encoding') ?? 'binary';
  if (!/^form-data\s*;/i.test(disposition) || name === null || !/^(?:binary|[78]bit)$/i.test(coding))
    throw refuseForm();
  return {
    name: decodeName(name),
    filename: readParameter(disposition, 'filename') ?? readParameter(disposition, 'filename*'),
    type: (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    bytes: bytes.subarray(start),
  };
}

/** The value of a parameter, quoted or not (RFC 9110 section 5.6.6); null if it is missing. */
function readParameter(header: string, wanted: string): string | null {
  for (const [, name, quoted, token] of header.matchAll(/;\s*([^=;\s"]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s"]*))/g)) {
    if (name?.toLowerCase() === wanted) return quoted?.replace(/\\(["\\])/g, '$1') ?? token ?? null;
  }
  return null;
}

/** Browsers write the quote and line ends in names in this way (WHATWG HTML, multipart form data). */
function decodeName(name: string): string {
  return name.replaceAll(/%(?:22|0D|0A)/gi, decodeURIComponent);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text of a part.
 *
 * @throws Refused 400 if it is not UTF-8.
 */
export function readText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw refuseMalformed({ en: 'A text of the form is not UTF-8.', ko: '폼의 텍스트가 UTF-8이 아닙니다.' });
  }
}

/** The position behind the next occurrence of an ASCII text. */
function afterNext(bytes: Uint8Array, text: string, from: number): number {
  for (let at = bytes.indexOf(text.charCodeAt(0), from); at !== -1; at = bytes.indexOf(text.charCodeAt(0), at + 1))
    if (startsWith(bytes, text, at)) return at + text.length;
  throw refuseForm();
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The refusal (400) of a body that is no form. */
export function refuseForm(): Error {
  return refuseMalformed({ en: 'The form in the body cannot be read.', ko: '본문의 폼 데이터를 읽을 수 없습니다.' });
}
