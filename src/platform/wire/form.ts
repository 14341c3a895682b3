import type { Field } from '../http/contract.ts';
import { refuseTooLarge } from '../http/body-limit.ts';
import type { RefusalFault } from '../problems/refusal.ts';
import { readParts, readText, type FormPart } from './multipart.ts';
import { decodeTexts, reportNul, type Values } from './parameters.ts';
import { comesOnce, pointerTo, unknownName } from './pointer.ts';

/** Reads a multipart or urlencoded body into its fields. */
export function parseForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  fields: Readonly<Record<string, Field>>,
  faults: RefusalFault[],
): Values {
  const form = readForm(bytes, contentType, fields);
  const values: Values = {};
  for (const [name, parts] of form) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
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

/** The values of each name, in the order in which the names first occur. */
function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  fields: Readonly<Record<string, Field>>,
): Map<string, (string | File)[]> {
  const form = new Map<string, (string | File)[]>();
  const add = (name: string, value: string | File): void => {
    const known = form.get(name);
    if (known) known.push(value);
    else form.set(name, [value]);
  };
  if (/^multipart\//i.test(contentType.trim())) {
    for (const part of readParts(bytes, contentType)) add(part.name, valueOf(part, fields));
  } else {
    for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) add(name, value);
  }
  return form;
}

/** A part is a file if the contract says so or if it has a file name (RFC 7578 section 4.2). */
function valueOf({ name, filename, type, bytes }: FormPart, fields: Readonly<Record<string, Field>>): string | File {
  const isFile = filename !== null || (Object.hasOwn(fields, name) && fields[name]?.kind === 'file');
  return isFile ? new File([bytes], filename ?? '', { type }) : readText(bytes);
}
