import type { DeclaredResponse, EndpointContract } from './contract.ts';
import type { Deps } from '../deps.ts';
import { problemHeaders, problemType, statusOf } from '../problems/problem.ts';
import { isRefusal, type Refusal } from '../problems/refusal.ts';
import { headersOf, mediaTypeOf, type PlainReply } from './reply.ts';
import { bodiless, rowOf } from './status.ts';

/** Where a reply breaks the contract of its operation; the message is for the log alone. */
export class ContractBreach extends Error {
  constructor(operationId: string, faults: readonly string[]) {
    super(`${operationId} answered outside its contract: ${faults.join('; ')}`);
    this.name = 'ContractBreach';
  }
}

/** Share of the answers that is checked where checks are not strict. */
const sampleRate = 0.01;

/**
 * The answer as it came. A breach of contract is always looked for, and thrown, where checks are strict; elsewhere in one
 * of a hundred answers, and only logged.
 */
export function checkedReply(
  contract: EndpointContract,
  reply: PlainReply | Refusal,
  { env, log }: Pick<Deps, 'env' | 'log'>,
): PlainReply | Refusal {
  if (env.RESPONSE_CHECKS === 'strict') assertReply(contract, reply);
  else if (Math.random() < sampleRate) {
    try {
      assertReply(contract, reply);
    } catch (breach) {
      log.error('contract.breach', breach);
    }
  }
  return reply;
}

/** Throws unless the reply is what the contract declares for its status: problem code, headers, media type, body. */
function assertReply(contract: EndpointContract, reply: PlainReply | Refusal): void {
  const faults = isRefusal(reply) ? refusalFaults(contract, reply) : replyFaults(contract, reply);
  if (faults.length > 0) throw new ContractBreach(contract.operation.id, faults);
}

function replyFaults({ operation, responses }: EndpointContract, reply: PlainReply): string[] {
  const declared = rowOf(responses, reply.status);
  if (declared === undefined) return [`status ${reply.status} is not declared`];
  const unasked = reply.replayed !== undefined && !operation.idempotent;
  const replayFaults = unasked ? ['it says `replayed`, but the operation is not x-idempotent'] : [];
  return [...replayFaults, ...headerFaults(declared, headersOf(reply)), ...bodyFaults(declared, reply)];
}

function headerFaults({ headers: declared }: DeclaredResponse, headers: Headers): string[] {
  const checked = declared?.safeParse(Object.fromEntries(headers));
  return checked?.success === false ? checked.error.issues.map((issue) => `header ${described(issue)}`) : [];
}

function bodyFaults(declared: DeclaredResponse, reply: PlainReply): string[] {
  const { media } = declared;
  // A status without a body within a range that has one.
  if (bodiless.has(reply.status) && media) return [`status ${reply.status} cannot have the body that is declared`];
  if (reply.body === undefined) return media ? ['the body is missing'] : [];
  const mediaType = mediaTypeOf(reply, declared);
  const schema = media?.[mediaType];
  if (schema === undefined) return [`media type ${mediaType} is not declared`];
  const checked = schema?.safeParse(reply.body);
  return checked?.success === false ? checked.error.issues.map((issue) => `body ${described(issue)}`) : [];
}

/** The body of a refusal is made by the platform alone; its code and its headers are what a handler can get wrong. */
function refusalFaults(contract: EndpointContract, refusal: Refusal): string[] {
  const { problem } = refusal;
  const undeclared = contract.operation.problems.includes(problem) ? [] : [`problem ${problem} is not declared`];
  const declared = rowOf(contract.responses, statusOf(refusal));
  if (declared === undefined) return [...undeclared, `status ${statusOf(refusal)} is not declared`];
  const mediaFaults = declared.media?.[problemType] ? [] : [`media type ${problemType} is not declared`];
  return [...undeclared, ...mediaFaults, ...headerFaults(declared, problemHeaders(refusal, 'en'))];
}

function described(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `/${issue.path.map(String).join('/')}: ${issue.message}`;
}
