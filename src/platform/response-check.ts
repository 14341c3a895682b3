import type { EndpointContract, ResponseSchemas, ResponseShape } from './contract.ts';
import { statusOf } from './problem.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { headersOf, mediaTypeOf, type PlainReply } from './reply.ts';

/** Where a reply breaks the contract of its operation; the message is for the log alone. */
export class ContractBreach extends Error {
  constructor(operationId: string, faults: readonly string[]) {
    super(`${operationId} answered outside its contract: ${faults.join('; ')}`);
    this.name = 'ContractBreach';
  }
}

/** Throws unless the reply is what the contract declares: status, problem code, headers, media type, body. */
export function assertReply(contract: EndpointContract, reply: PlainReply | Refusal): void {
  const faults = replyFaults(contract, reply);
  if (faults.length > 0) throw new ContractBreach(contract.operation.id, faults);
}

function replyFaults(contract: EndpointContract, reply: PlainReply | Refusal): string[] {
  if (isRefusal(reply)) return refusalFaults(contract, reply);
  const shape = contract.operation.responses[reply.status];
  const schemas = contract.schemas.responses[reply.status];
  if (shape === undefined || schemas === undefined) return [`status ${reply.status} is not declared`];
  const headers = schemas.headers.safeParse(Object.fromEntries(headersOf(reply)));
  const headerFaults = headers.success ? [] : headers.error.issues.map((issue) => `header ${described(issue)}`);
  return [...headerFaults, ...bodyFaults(reply, shape, schemas)];
}

function bodyFaults(reply: PlainReply, shape: ResponseShape, schemas: ResponseSchemas): string[] {
  if (reply.body === undefined) return shape.media.length > 0 ? ['the body is missing'] : [];
  const mediaType = mediaTypeOf(reply, shape);
  if (!shape.media.includes(mediaType)) return [`media type ${mediaType} is not declared`];
  const checked = schemas.media[mediaType]?.safeParse(reply.body);
  return checked?.success === false ? checked.error.issues.map((issue) => `body ${described(issue)}`) : [];
}

function refusalFaults({ operation }: EndpointContract, { problem }: Refusal): string[] {
  const status = statusOf({ problem });
  return [
    ...(operation.problems.includes(problem) ? [] : [`problem ${problem} is not declared`]),
    ...(operation.responses[status] ? [] : [`status ${status} is not declared`]),
  ];
}

function described(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `/${issue.path.map(String).join('/')}: ${issue.message}`;
}
