/**
 * Checks every response of every suite against the contract (CTR-02): status, media type, headers, body, problem code
 * and cost. It also checks that a response exposes no internal details. It includes the checks that Schemathesis calls
 * status_code_conformance, content_type_conformance, response_headers_conformance and response_schema_conformance.
 */
import { faultsOf } from './ajv.ts';
import { budgetFaults } from './budget.ts';
import {
  below,
  basePath,
  declaredKey,
  type ContractOperation,
  type ContractResponse,
  type Located,
} from './document.ts';
import { mediaTypeOf, type Exchange } from './exchange.ts';
import { commonHeaderFaults, headerFaults } from './headers.ts';
import { leaks } from './leaks.ts';
import { problemFaults } from './problem.ts';
import { operationAt } from './route.ts';
import { ruleFaults } from './rules.ts';
import { undeclaredProperties } from './undeclared.ts';

export interface Verdict {
  /** One sentence for each problem of the response. The list is empty if the response follows the contract. */
  readonly violations: readonly string[];
  /**
   * `operationId status mediaType`, for the coverage check (CTR-03). The status is a range such as `4XX` if the
   * contract declares the range. The value is null if the response is not counted: the router itself responded, the
   * method is HEAD, or the path is outside the API.
   */
  readonly answer: string | null;
}

/**
 * Checks one response. Returns its problems. For a path outside the API (documentation pages), it only searches for
 * leaks.
 */
export function judge(exchange: Exchange): Verdict {
  if (!exchange.path.startsWith(`${basePath}/`)) return { violations: leaks(exchange), answer: null };
  const operation = operationAt(exchange.method, exchange.path);
  const found = operation ? operationFaults(operation, exchange) : unrouted(exchange);
  const type = exchange.bytes.length === 0 ? '-' : mediaTypeOf(exchange);
  const isCounted = operation !== null && exchange.method !== 'HEAD';
  return {
    violations: [...found, ...leaks(exchange)],
    answer: isCounted
      ? `${operation.id} ${declaredKey(operation, exchange.response.status) ?? exchange.response.status} ${type}`
      : null,
  };
}

/** Checks a response of this operation. Returns one sentence for each problem. */
export function operationFaults(operation: ContractOperation, exchange: Exchange): string[] {
  const { status } = exchange.response;
  const response = operation.responses[declaredKey(operation, status) ?? ''];
  if (response === undefined) {
    const known = Object.keys(operation.responses).join(', ');
    return [`it answered ${status}, which its contract does not declare (${known}). ${excerpt(exchange)}`];
  }
  return [
    ...bodyFaults(response, exchange),
    ...headerFaults(response, exchange),
    ...problemFaults(operation, exchange),
    ...ruleFaults(operation, exchange),
    ...budgetFaults(operation, exchange),
  ];
}

/** Checks a response of the router itself: the path does not exist, or it does not allow the method. */
function unrouted(exchange: Exchange): string[] {
  const { status, headers } = exchange.response;
  const isPreflight = exchange.method === 'OPTIONS' && status === 204;
  if (isPreflight) return [];
  if (status !== 404 && status !== 405)
    return [`nothing in the contract is at this address, yet it answered ${status}. ${excerpt(exchange)}`];
  if (status === 405 && !headers.has('allow')) return ['it answered 405 without Allow'];
  return [...problemFaults(null, exchange), ...commonHeaderFaults(exchange)];
}

function bodyFaults(response: Located<ContractResponse>, exchange: Exchange): string[] {
  const media = Object.keys(response.node.content ?? {});
  if (exchange.method === 'HEAD' || media.length === 0) {
    return exchange.bytes.length === 0 ? [] : [`it has a body where the contract declares none. ${excerpt(exchange)}`];
  }
  const type = mediaTypeOf(exchange);
  if (!media.includes(type))
    return [`its media type is ${type}, declared is ${media.join(' or ')}. ${excerpt(exchange)}`];
  const schema = below(response.pointer, 'content', type, 'schema');
  const isJson = type === 'application/json' || type.endsWith('+json');
  if (!isJson || response.node.content?.[type]?.schema === undefined) return [];
  const body = parsed(exchange.text);
  if (body === undefined) return [`its body is not JSON. ${excerpt(exchange)}`];
  return [
    ...faultsOf(schema, body).map((fault) => `its body breaks the contract: ${fault}. ${excerpt(exchange)}`),
    ...undeclaredProperties(schema, body).map((pointer) => `its body has ${pointer}, which the contract does not name`),
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function excerpt(exchange: Exchange): string {
  return exchange.text.length === 0 ? 'It has no body.' : `It said: ${exchange.text.slice(0, 600)}`;
}
