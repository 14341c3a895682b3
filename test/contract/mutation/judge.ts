/**
 * Runs the breach cases of an operation against its schemas, without a server. It decodes the request, validates it and
 * compares the pointers of the errors with the pointer of the case.
 */
import type { Case, CaseFile, RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { applyChanges } from '../../../src/codegen/emit/cases/request-object.ts';
import type { EndpointContract } from '../../../src/platform/http/contract.ts';
import { decodeParameters } from '../../../src/platform/wire/parameters.ts';
import { validateInput } from '../../../src/platform/wire/validate.ts';
import { Refused } from '../../../src/platform/problems/refusal.ts';
import { headersOf, pathOf, queryOf, simpleText } from '../run/wire.ts';

type Breach = Extract<Case, { act: 'breach' }>;

/**
 * Returns the names of the breach cases that fail: the request is accepted, or an error has another pointer than the
 * case expects. All variables in `complete` must be filled in.
 */
export function noticedBy(contract: EndpointContract, file: CaseFile, complete: RequestParts): string[] {
  const breaches = file.cases.filter((each): each is Breach & Case => each.act === 'breach');
  return breaches
    .filter((breach) => !isRefusedThere(contract, file, applyChanges(complete, [breach.change]), breach.pointer))
    .map(({ name }) => name);
}

/** Returns the names of the boundary cases whose request the checks refuse although the contract allows it. */
export function tooStrictFor(contract: EndpointContract, file: CaseFile, complete: RequestParts): string[] {
  const fits = file.cases.flatMap((each) => (each.act === 'fit' ? [each] : []));
  return fits
    .filter(({ change }) => faultPlaces(contract, file, applyChanges(complete, [change])).length > 0)
    .map(({ name }) => name);
}

function isRefusedThere(contract: EndpointContract, file: CaseFile, parts: RequestParts, pointer: string): boolean {
  const found = faultPlaces(contract, file, parts);
  return found.length > 0 && found.every((place) => place === pointer);
}

function faultPlaces(contract: EndpointContract, file: CaseFile, parts: RequestParts): string[] {
  try {
    const url = new URL(`https://api.example${pathOf(file, parts)}`);
    for (const [name, value] of Object.entries(queryOf(file, parts)))
      for (const text of [value].flat()) url.searchParams.append(name, text);
    const request = new Request(url, { headers: headersOf(parts) });
    const pathValues = Object.fromEntries(Object.entries(parts.path).map(([name, value]) => [name, simpleText(value)]));
    const decoded = decodeParameters(contract.operation.parameters, pathValues, request, contract.operation.openQuery);
    const body = file.sends === null ? null : { mediaType: file.sends, value: bodyValue(file, parts) };
    validateInput(contract, { ...decoded, body });
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return (error.refusal.errors ?? []).map((fault) => fault.pointer);
  }
}

/**
 * Returns the body as the server receives it. A form contains strings and files. The value `portraitJpeg` stands for a
 * file.
 */
function bodyValue({ sends }: CaseFile, { body }: RequestParts): unknown {
  if (sends !== 'multipart/form-data' || typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      value === 'portraitJpeg' ? new File(['picture'], 'portrait.jpg') : value,
    ]),
  );
}
