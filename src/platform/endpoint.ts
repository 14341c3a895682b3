import { OpenAPIRoute, type OpenAPIRouteSchema } from 'chanfana';
import type { Principal } from '../auth/principal.ts';
import type { AppContext } from './context.ts';
import type { EndpointContract } from './contract.ts';
import { decodeBody, type DecodedBody } from './decode/body.ts';
import { decodeParameters, type DecodedParameters } from './decode/parameters.ts';
import { validated, type ValidInput } from './decode/validate.ts';
import { countCall } from './limits.ts';
import { pathOf, problemResponse } from './problem.ts';
import { isRefusal, refuse, Refused, type Refusal } from './refusal.ts';
import { responseOf, type PlainReply } from './reply.ts';
import { assertReply } from './response-check.ts';
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
    const { operation, schemas } = this.contract;
    const responses = Object.keys(operation.responses).map((status) => [status, { description: operation.summary }]);
    return {
      operationId: operation.id,
      tags: [operation.tag],
      summary: operation.summary,
      request: { params: schemas.params },
      responses: Object.fromEntries(responses),
    };
  }

  /** Reads parameters and body off the wire by the codecs of the contract. */
  override async getUnvalidatedData(): Promise<RawInput> {
    const [context] = this.args;
    const { operation } = this.contract;
    const parameters = decodeParameters(operation.parameters, context.req.param(), context.req.raw, operation.openQuery);
    const body = operation.body && (await decodeBody(operation.body, context.req.raw, parameters.faults));
    return { ...parameters, body };
  }

  /** Checks what was read against the schemas, synchronously; all faults come in one refusal. */
  override async validateRequest(_request: Request): Promise<ValidInput> {
    return validated(this.contract, await this.getUnvalidatedData());
  }

  /** Rate limit, who is calling, whether they may, the checked input, the handler, the checked answer. */
  override async handle(context: AppContext): Promise<Response> {
    // `get`, not `var`: Hono puts a new object together whenever `var` is read.
    const trace = context.get('trace');
    const { operation } = this.contract;
    trace.operationId = operation.id;
    const reply = await this.settled(context, async () => this.validateResponse(await this.answer(context)));
    if (!isRefusal(reply)) return responseOf(reply, rowOf(operation.responses, reply.status));
    trace.problem = reply.problem;
    return problemResponse(reply, context.get('deps'), pathOf(context.req.url));
  }

  private async answer(context: AppContext): Promise<PlainReply | Refusal> {
    const [deps, host, trace] = [context.get('deps'), context.get('host'), context.get('trace')];
    const { operation } = this.contract;
    const caller = await this.identify(context);
    const principal = caller === null || isRefusal(caller) ? null : caller;
    trace.userId = principal?.userId ?? null;
    const limited = await countCall(deps.env, deps.log, operation.rateLimit, {
      userId: trace.userId,
      address: deps.client.address,
    });
    if (limited) return limited;
    const refusal = operation.access === 'public' ? null : await this.admit(context, caller);
    if (refusal) return refusal;
    const input = await this.validateRequest(context.req.raw);
    const handler = host.handlers[operation.id];
    if (handler === undefined) throw new Error(`no handler for ${operation.id}`);
    // The map of handlers was checked against the generated types where it was put together, and the input just now.
    return (await handler({ ...input, auth: principal, deps } as never)) as PlainReply | Refusal;
  }

  /** Who is calling. Public operations take a good token into account and overlook a bad one. */
  private async identify(context: AppContext): Promise<Principal | Refusal | null> {
    const { raw } = context.req;
    if (this.contract.operation.access === 'public' && !raw.headers.has('authorization')) return null;
    return context.get('host').authenticate(raw, context.get('deps'));
  }

  private async admit(context: AppContext, caller: Principal | Refusal | null): Promise<Refusal | null> {
    const { access, sensitive } = this.contract.operation;
    if (caller === null) return refuse('auth.token_missing');
    if (isRefusal(caller)) return caller;
    if (access === 'admin' && caller.role !== 'admin') return refuse('auth.forbidden');
    if (sensitive) await context.get('host').assertLive(caller, context.get('deps'));
    return null;
  }

  /**
   * The answer as it came, or a breach of contract: always looked for where checks are strict, and in one of a hundred
   * answers elsewhere, where it is only logged.
   */
  override async validateResponse(reply: PlainReply | Refusal): Promise<PlainReply | Refusal> {
    const deps = this.args[0].get('deps');
    if (deps.env.RESPONSE_CHECKS === 'strict') {
      assertReply(this.contract, reply);
    } else if (Math.random() < sampleRate) {
      try {
        assertReply(this.contract, reply);
      } catch (breach) {
        deps.log.error('contract.breach', breach);
      }
    }
    return reply;
  }

  /** What was thrown becomes an answer: a refusal as itself, anything else as a fault of ours whose details stay in the log. */
  private async settled(context: AppContext, work: () => Promise<PlainReply | Refusal>): Promise<PlainReply | Refusal> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Refused)) return crashed(context, error);
      return this.validateResponse(error.refusal).catch((breach: unknown) => crashed(context, breach));
    }
  }
}

/** Share of the answers that is checked where checks are not strict. */
const sampleRate = 0.01;

function crashed(context: AppContext, error: unknown): Refusal<'server.internal'> {
  context.get('deps').log.error('request.crashed', error);
  return refuse('server.internal');
}
