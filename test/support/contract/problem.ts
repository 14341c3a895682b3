/**
 * Checks error responses. All errors have one shape (RFC 9457), and an operation uses only the codes that it declares.
 */
import model from '../../../generated/model/operations.json';
import { faultsOf } from './ajv.ts';
import type { ContractOperation } from './document.ts';
import { mediaTypeOf, type Exchange } from './exchange.ts';
import { textFaults } from './user-message.ts';

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly detail: string;
  readonly userMessage: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string; readonly userMessage: string }[];
}

const codes = new Map(model.operations.map((operation) => [operation.id, operation.problems as readonly string[]]));
const catalogue: Readonly<Record<string, { readonly status: number }>> = model.problems;

/** The secrets of feeds and links. No answer repeats them. */
const secrets = /[\w-]{43,}/g;

/**
 * Checks an error response. Returns one sentence for each problem, and an empty list for a success. `operation` is null
 * if the router itself responds.
 */
export function problemFaults(operation: ContractOperation | null, exchange: Exchange): string[] {
  const { status, headers } = exchange.response;
  if (status < 400 || exchange.method === 'HEAD') return [];
  if (mediaTypeOf(exchange) !== 'application/problem+json')
    return [`the error ${status} is not application/problem+json`];
  const problem = JSON.parse(exchange.text) as Problem;
  const broken = faultsOf('/components/schemas/Problem', problem);
  if (broken.length > 0) return [`the error ${status} is no Problem: ${broken.join('; ')}`];
  const allowed = operation ? (codes.get(operation.id) ?? []) : ['route.not_found', 'route.method_not_allowed'];
  const expected: [boolean, string][] = [
    [
      allowed.includes(problem.code),
      `the code ${problem.code} is not among those it declares (x-problems): ${allowed.join(', ')}`,
    ],
    [catalogue[problem.code]?.status === status, `the code ${problem.code} was answered with ${status}`],
    [problem.status === status, `the body says ${problem.status}, the answer is ${status}`],
    [
      problem.type.endsWith(`/docs/problems/${problem.code}`),
      `type is ${problem.type}, not the page of ${problem.code}`,
    ],
    [problem.requestId === headers.get('x-request-id'), 'requestId in the body is not the X-Request-Id of the answer'],
    [isEachOnce((problem.errors ?? []).map(({ pointer }) => pointer)), 'errors name one place twice'],
    [
      problem.instance === exchange.path.replace(secrets, '***'),
      `instance is ${problem.instance}, the request was for ${exchange.path}`,
    ],
  ];
  return [
    ...expected.filter(([holds]) => !holds).map(([, sentence]) => sentence),
    ...textFaults(problem, problem.errors),
  ];
}

function isEachOnce(places: readonly string[]): boolean {
  return new Set(places).size === places.length;
}
