/** Checks the headers of a response: those that the contract declares, and those that every response has. */
import { faultsOf } from './ajv.ts';
import { below, located, type ContractHeader, type ContractResponse, type Located } from './document.ts';
import type { Exchange } from './exchange.ts';

/**
 * Headers that every response of the API has, for every operation (contract, conventions). Each value must match the
 * pattern.
 */
const always: Readonly<Record<string, RegExp>> = {
  'x-request-id': /^[\w-]{16,64}$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cache-control': /\b(no-store|max-age=\d+|no-cache)\b/,
};

/** Checks the headers of this response. Returns one sentence for each problem. */
export function headerFaults(response: Located<ContractResponse>, exchange: Exchange): string[] {
  const declared = Object.keys(response.node.headers ?? {}).flatMap((name) =>
    declaredFaults(response.pointer, name, exchange),
  );
  // A 304 has the headers of the 200, and no text.
  const isUndeclared =
    exchange.response.status !== 304 &&
    exchange.response.headers.has('content-language') &&
    response.node.headers?.['Content-Language'] === undefined;
  return [
    ...declared,
    ...(isUndeclared ? ['it names a language, but no text of its schema is marked x-localised'] : []),
    ...commonHeaderFaults(exchange),
  ];
}

function declaredFaults(response: string, name: string, exchange: Exchange): string[] {
  const { node, pointer } = located<ContractHeader>(below(response, 'headers', name));
  const value = exchange.response.headers.get(name);
  if (value === null) return node.required === true ? [`it lacks the header ${name}`] : [];
  return faultsOf(below(pointer, 'schema'), value).map((fault) => `its header ${name} breaks the contract: ${fault}`);
}

/** Checks the headers that every response has. Returns one sentence for each problem. */
export function commonHeaderFaults(exchange: Exchange): string[] {
  if (exchange.response.status === 101) return [];
  return Object.entries(always).flatMap(([name, pattern]) => {
    const value = exchange.response.headers.get(name);
    if (value === null) return [`it lacks the header ${name}, which every answer has`];
    return pattern.test(value) ? [] : [`its header ${name} is "${value}"`];
  });
}
