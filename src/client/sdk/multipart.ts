import type { Body } from './body.ts';
import { makeId } from './surroundings.ts';
import { Unsendable } from './unsendable.ts';
import { appendToPointer, isAbsent, encodeText } from './wire.ts';

/**
 * Encodes a form as multipart/form-data (RFC 7578). A list is a repeated name. FormData is not used, because it turns
 * every line end of a text into CRLF, so that the server would read another text.
 */
export function encodeMultipart(fields: Readonly<Record<string, unknown>>): Body {
  const boundary = `studymate-${makeId()}`;
  const parts: (string | Blob)[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (isAbsent(value)) continue;
    const pointer = appendToPointer('/body', name);
    if (Array.isArray(value) && value.length === 0) throw new Unsendable(pointer, 'empty');
    for (const part of [value].flat()) {
      const isFile = part instanceof Blob;
      // workerd reads a part without a file name as a text.
      const file = isFile
        ? `; filename="${quoteName((part instanceof File && part.name) || 'blob')}"\r\nContent-Type: ${part.type || 'application/octet-stream'}`
        : '';
      parts.push(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoteName(name)}"${file}\r\n\r\n`,
        isFile ? part : encodeText(part, pointer),
        '\r\n',
      );
    }
  }
  return { content: new Blob([...parts, `--${boundary}--\r\n`]), type: `multipart/form-data; boundary=${boundary}` };
}

/** Escapes a name in the header of a part like browsers. Backslashes too, or a file named `\\` could not be read. */
const quoteName = (name: string): string => name.replace(/[\r\n"\\]/g, encodeURIComponent);
