import type { Field } from '../http/contract.ts';
import { refuseTooLarge } from '../http/body-limit.ts';
import type { RefusalFault } from '../problems/refusal.ts';
import { refuseMalformed } from './json.ts';
import { decodeTexts, reportNul, type Values } from './parameters.ts';
import { comesOnce, pointerTo, unknownName } from './pointer.ts';

/** Reads a multipart or urlencoded body into its fields. */
export async function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  fields: Readonly<Record<string, Field>>,
  faults: RefusalFault[],
): Promise<Values> {
  const form = await readFormData(bytes, contentType);
  const values: Values = {};
  for (const name of new Set(form.keys())) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const parts = form.getAll(name);
    const repeats = field?.kind === 'list' && field.separator === null;
    if (field === undefined) {
      faults.push({ pointer: pointerTo('body', name), detail: unknownName });
      continue;
    }
    if (parts.length > 1 && !repeats) faults.push({ pointer: pointerTo('body', name), detail: comesOnce });
    values[name] = readField(field, parts);
  }
  reportNul(values, '/body', faults);
  return values;
}

function readField(field: Field, parts: readonly (string | File)[]): unknown {
  const [first] = parts;
  if (field.kind !== 'file') {
    // A file in place of text stays a file, so that the schema reports what is expected.
    return parts.every((part) => typeof part === 'string') ? decodeTexts(field, parts) : first;
  }
  if (first instanceof File && field.maxBytes !== null && first.size > field.maxBytes)
    throw refuseTooLarge(field.maxBytes);
  return first;
}

async function readFormData(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw refuseMalformed({ en: 'The form in the body cannot be read.', ko: '본문의 폼 데이터를 읽을 수 없습니다.' });
  }
}
