import type { DeclaredResponse, EndpointContract } from './contract.ts';
import { declaresProblem } from './declared-problems.ts';
import type { Deps } from '../deps.ts';
import { createProblemHeaders, problemType, statusOf } from '../problems/problem.ts';
import { isRefusal, type Refusal } from '../problems/refusal.ts';
import { headersOf, mediaTypeOf, type PlainReply } from './reply.ts';
import { bodiless, rowOf } from './status.ts';

/** A reply broke the contract of its operation. The message goes to the log only. */
export class ContractBreach extends Error {
  constructor(operationId: string, faults: readonly string[]) {
    super(`${operationId} broke its contract: ${faults.join('; ')}`);
    this.name = 'ContractBreach';
  }
}

/** Share of the replies that is checked where checks are not strict. */
const sampleRate = 0.01;

/**
 * Checks a reply against the contract and returns it unchanged. Strict: every reply is checked, and a breach is thrown.
 * Sampled: one reply in a hundred is checked, and a breach is only logged.
 */
export function checkReply(
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

/** Throws unless problem code, headers, media type and body are what the contract declares for the status. */
function assertReply(contract: EndpointContract, reply: PlainReply | Refusal): void {
  const faults = isRefusal(reply) ? findRefusalFaults(contract, reply) : findReplyFaults(contract, reply);
  if (faults.length > 0) throw new ContractBreach(contract.operation.id, faults);
}

function findReplyFaults({ operation, responses }: EndpointContract, reply: PlainReply): string[] {
  const declared = rowOf(responses, reply.status);
  if (declared === undefined) return [`status ${reply.status} is not declared`];
  const unasked = reply.replayed !== undefined && !operation.idempotent;
  const replayFaults = unasked ? ['`replayed` is set, but the operation is not x-idempotent'] : [];
  return [...replayFaults, ...findHeaderFaults(declared, headersOf(reply)), ...findBodyFaults(declared, reply)];
}

function findHeaderFaults({ headers: declared }: DeclaredResponse, headers: Headers): string[] {
  const checked = declared?.safeParse(Object.fromEntries(headers));
  return checked?.success === false ? checked.error.issues.map((issue) => `header ${describeIssue(issue)}`) : [];
}

function findBodyFaults(declared: DeclaredResponse, reply: PlainReply): string[] {
  const { media } = declared;
  // A range with a body also covers statuses that cannot have one.
  if (bodiless.has(reply.status) && media) return [`status ${reply.status} cannot have the body that is declared`];
  if (reply.body === undefined) return media ? ['the body is missing'] : [];
  const mediaType = mediaTypeOf(reply, declared);
  const schema = media?.[mediaType];
  if (schema === undefined) return [`media type ${mediaType} is not declared`];
  const checked = schema?.safeParse(reply.body);
  return checked?.success === false ? checked.error.issues.map((issue) => `body ${describeIssue(issue)}`) : [];
}

/** The platform creates the body of a refusal, so only its code and its headers can break the contract. */
function findRefusalFaults(contract: EndpointContract, refusal: Refusal): string[] {
  const { problem } = refusal;
  const undeclared = declaresProblem(contract, problem) ? [] : [`problem ${problem} is not declared`];
  const declared = rowOf(contract.responses, statusOf(refusal));
  if (declared === undefined) return [...undeclared, `status ${statusOf(refusal)} is not declared`];
  const mediaFaults = declared.media?.[problemType] ? [] : [`media type ${problemType} is not declared`];
  return [...undeclared, ...mediaFaults, ...findHeaderFaults(declared, createProblemHeaders(refusal, 'en'))];
}

function describeIssue(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `/${issue.path.map(String).join('/')}: ${issue.message}`;
}
