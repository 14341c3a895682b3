/** Headers of an answer: those the contract declares, and those every answer has. */
import { faultsOf } from './ajv.ts';
import { below, located, type ContractHeader, type ContractResponse, type Located } from './document.ts';
import type { Exchange } from './exchange.ts';

/** On every answer of the API, whatever the operation (contract, conventions). A value may be text or a pattern. */
const always: Readonly<Record<string, RegExp>> = {
  'x-request-id': /^[\w-]{16,64}$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'cache-control': /\b(no-store|max-age=\d+|no-cache)\b/,
};

/** What is wrong with the headers of this answer, in plain sentences. */
export function headerFaults(response: Located<ContractResponse>, exchange: Exchange): string[] {
  const declared = Object.keys(response.node.headers ?? {}).flatMap((name) =>
    declaredFaults(response.pointer, name, exchange),
  );
  return [...declared, ...commonHeaderFaults(exchange)];
}

function declaredFaults(response: string, name: string, exchange: Exchange): string[] {
  const { node, pointer } = located<ContractHeader>(below(response, 'headers', name));
  const value = exchange.response.headers.get(name);
  if (value === null) return node.required === true ? [`it lacks the header ${name}`] : [];
  return faultsOf(below(pointer, 'schema'), value).map((fault) => `its header ${name} breaks the contract: ${fault}`);
}

/** What is wrong with the headers that do not depend on the operation. */
export function commonHeaderFaults(exchange: Exchange): string[] {
  if (exchange.response.status === 101) return [];
  return Object.entries(always).flatMap(([name, pattern]) => {
    const value = exchange.response.headers.get(name);
    if (value === null) return [`it lacks the header ${name}, which every answer has`];
    return pattern.test(value) ? [] : [`its header ${name} is "${value}"`];
  });
}
