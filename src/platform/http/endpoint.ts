import { OpenAPIRoute, type OpenAPIRouteSchema } from 'chanfana';
import type { Principal } from '../principal.ts';
import type { AppContext, Trace } from './context.ts';
import type { EndpointContract } from './contract.ts';
import { decodeBody, type DecodedBody } from '../wire/body.ts';
import { decodeParameters, type DecodedParameters } from '../wire/parameters.ts';
import { validated } from '../wire/validate.ts';
import type { RequestDeps } from '../deps.ts';
import { countCall } from './limits.ts';
import { pathOf, problemResponse } from '../problems/problem.ts';
import { isRefusal, refuse, Refused, type Refusal } from '../problems/refusal.ts';
import { protocolInput, protocolReply } from './protocol.ts';
import { responseOf, type PlainReply } from './reply.ts';
import { checkedReply } from './response-check.ts';
import { rowOf } from './status.ts';

/** A request as it was read, before the schemas have seen it. */
interface RawInput extends DecodedParameters {
  readonly body: DecodedBody | null;
}

/**
 * Base class of the generated endpoints. It keeps chanfana's life cycle (one class per operation, registration, reading,
 * checking, answering) and replaces how it reads, checks and answers; contract/decisions/0001 says why, and
 * test/behaviour/platform/chanfana-*.test.ts show each reason. An instance lives for one request and holds nothing.
 */
export abstract class ContractEndpoint extends OpenAPIRoute<[AppContext]> {
  /** The operation's row of the contract; a constant of the generated module. */
  protected abstract readonly contract: EndpointContract;

  /** What chanfana's own document is derived from: enough to compare paths and operations with the contract. */
  override getSchema(): OpenAPIRouteSchema {
    const { operation, request, responses: declared } = this.contract;
    const responses = Object.keys(declared).map((status) => [status, { description: operation.summary }]);
    return {
      operationId: operation.id,
      tags: [operation.tag],
      summary: operation.summary,
      request: request.params ? { params: request.params } : {},
      responses: Object.fromEntries(responses),
    };
  }

  /** Reads parameters and body off the wire by the codecs of the contract. */
  override async getUnvalidatedData(): Promise<RawInput> {
    const { req } = this.args[0];
    const { operation } = this.contract;
    const parameters = decodeParameters(operation.parameters, req.param(), req.raw, operation.openQuery);
    const body = operation.body ? await decodeBody(operation.body, req.raw, parameters.faults) : null;
    return { ...parameters, body };
  }

  /** The life of a request, in order: what was thrown becomes an answer, and every answer is checked. */
  override async handle(context: AppContext): Promise<Response> {
    // `get`, not `var`: Hono puts a new object together whenever `var` is read.
    const [deps, trace] = [context.get('deps'), context.get('trace')];
    const { operation, responses } = this.contract;
    trace.operationId = operation.id;
    let reply: PlainReply | Refusal;
    try {
      reply = checkedReply(this.contract, await this.answer(context, deps, trace), deps);
    } catch (error) {
      reply = this.caught(error, deps);
    }
    if (!isRefusal(reply)) return responseOf(reply, rowOf(responses, reply.status));
    trace.problem = reply.problem;
    return problemResponse(reply, deps, pathOf(context.req.url));
  }

  /** Who is calling, rate limit, whether they may, the checked input, the handler. */
  private async answer(context: AppContext, deps: RequestDeps, trace: Trace): Promise<PlainReply | Refusal> {
    const { operation } = this.contract;
    const host = context.get('host');
    const caller = this.isAnonymous(context) ? null : await host.authenticate(context.req.raw, deps);
    const principal = caller === null || isRefusal(caller) ? null : caller;
    trace.userId = principal?.userId ?? null;
    const limited = await countCall(deps.env, deps.log, operation.rateLimit, {
      userId: trace.userId,
      address: deps.client.address,
    });
    if (limited) return limited;
    const refusal = this.refusalOf(caller);
    if (refusal) return refusal;
    if (operation.sensitive && principal) await host.assertLive(principal, deps);
    const valid = validated(this.contract, await this.getUnvalidatedData());
    const input = await protocolInput(operation, valid, trace.userId, deps.env);
    const handler = host.handlers[operation.id];
    if (handler === undefined) throw new Error(`no handler for ${operation.id}`);
    // The map of handlers was checked against the generated types where it was put together, and the input just now.
    const reply = (await handler({ ...input, auth: principal, deps } as never)) as PlainReply | Refusal;
    return isRefusal(reply) ? reply : protocolReply(operation, valid, reply);
  }

  /** Public operations take a good token into account and overlook a bad one. */
  private isAnonymous({ req }: AppContext): boolean {
    return this.contract.operation.access === 'public' && !req.raw.headers.has('authorization');
  }

  /** Why this caller may not call, before anything is looked up. */
  private refusalOf(caller: Principal | Refusal | null): Refusal | null {
    const { access } = this.contract.operation;
    if (access === 'public') return null;
    if (caller === null) return refuse('auth.token_missing');
    if (isRefusal(caller)) return caller;
    return access === 'admin' && caller.role !== 'admin' ? refuse('auth.forbidden') : null;
  }

  /** What was thrown becomes an answer: a refusal as itself, anything else as a fault of ours whose details stay in the log. */
  private caught(error: unknown, deps: RequestDeps): PlainReply | Refusal {
    try {
      if (error instanceof Refused) return checkedReply(this.contract, error.refusal, deps);
    } catch (breach) {
      return crashed(breach, deps);
    }
    return crashed(error, deps);
  }
}

function crashed(error: unknown, deps: RequestDeps): Refusal<'server.internal'> {
  deps.log.error('request.crashed', error);
  return refuse('server.internal');
}
