import { OpenAPIRoute, type OpenAPIRouteSchema } from 'chanfana';
import type { Principal } from '../principal.ts';
import type { AppContext, Host, Trace } from './context.ts';
import type { EndpointClass, EndpointContract } from './contract.ts';
import { decodeBody, expectNoBody, type DecodedBody } from '../wire/body.ts';
import { decodeParameters, type DecodedParameters } from '../wire/parameters.ts';
import { validateInput } from '../wire/validate.ts';
import { addRuleFaults } from '../wire/well-formed.ts';
import type { RequestDeps } from '../deps.ts';
import { countCall } from './limits.ts';
import { pathOf, createProblemResponse } from '../problems/problem.ts';
import { isRefusal, refuse, Refused, type Refusal } from '../problems/refusal.ts';
import { findCursorFaults, finishReply, prepareInput } from './protocol.ts';
import { responseOf, type PlainReply } from './reply.ts';
import { checkReply } from './response-check.ts';
import { rowOf } from './status.ts';

/** A decoded request that the schemas have not checked yet. */
interface RawInput extends DecodedParameters {
  readonly body: DecodedBody | null;
}

/**
 * Base class of the generated endpoints. It keeps chanfana's life cycle (one class per operation: register, read,
 * check, answer) and replaces how chanfana reads, checks and answers. contract/decisions/0001 says why, and
 * test/platform/chanfana-*.test.ts show each reason. An instance lives for one request and has no state.
 */
export abstract class ContractEndpoint extends OpenAPIRoute<[AppContext]> {
  /** The operation's contract: a constant of the generated module. */
  protected abstract readonly contract: EndpointContract;

  /** The source of chanfana's own document: enough for tests to compare paths and operations with the contract. */
  override getSchema(): OpenAPIRouteSchema {
    const { operation, responses: declared } = this.contract;
    const responses = Object.keys(declared).map((status) => [status, { description: operation.id }]);
    return {
      operationId: operation.id,
      tags: [operation.tag],
      responses: Object.fromEntries(responses),
    };
  }

  /** Decodes parameters and body with the codecs of the contract. */
  override async getUnvalidatedData(): Promise<RawInput> {
    const { req } = this.args[0];
    const { operation } = this.contract;
    const parameters = decodeParameters(operation.parameters, req.param(), req.raw, operation.openQuery);
    if (operation.body) return { ...parameters, body: await decodeBody(operation.body, req.raw, parameters.faults) };
    await expectNoBody(req.raw, parameters.faults);
    return { ...parameters, body: null };
  }

  /** Handles one request. An error becomes a reply, and every reply is checked against the contract. */
  override async handle(context: AppContext): Promise<Response> {
    // `get`, not `var`: Hono creates a new object each time `var` is read.
    const [deps, trace] = [context.get('deps'), context.get('trace')];
    const { operation, responses } = this.contract;
    trace.operationId = operation.id;
    let reply: PlainReply | Refusal;
    try {
      reply = checkReply(this.contract, await this.callHandler(context, deps, trace), deps);
    } catch (error) {
      reply = this.replyToError(error, deps);
    }
    if (!isRefusal(reply)) return responseOf(reply, rowOf(responses, reply.status));
    trace.problem = reply.problem;
    if (this.isOpenedInBrowser(context)) return redirectToPage(reply, deps.origin);
    return createProblemResponse(reply, deps, pathOf(context.req.url));
  }

  /** Authenticates, counts the call, checks access, validates the input and calls the handler, in this order. */
  private async callHandler(context: AppContext, deps: RequestDeps, trace: Trace): Promise<PlainReply | Refusal> {
    const { operation } = this.contract;
    const host = context.get('host');
    const caller = this.isAnonymous(context) ? null : await host.authenticate(context.req.raw, deps);
    const principal = caller === null || isRefusal(caller) ? null : caller;
    trace.userId = principal?.userId ?? null;
    const counting = countCall(deps.env, deps.log, operation.rateLimit, {
      userId: trace.userId,
      address: deps.client.address,
    });
    const refusal = this.refusalOf(caller);
    // A read changes nothing, so it is prepared while the limiter answers.
    const preparing =
      refusal === null && operation.method === 'get' ? this.prepare(host, principal, deps, trace) : null;
    preparing?.catch(() => undefined); // Awaited below, unless the call is over its limit.
    const limited = await counting;
    if (limited) return limited;
    if (refusal) return refusal;
    const guarded =
      operation.sensitive && principal ? host.guardLiveness(principal, deps, operation.access) : undefined;
    try {
      const { valid, input } = await (preparing ?? this.prepare(host, principal, deps, trace));
      const handler = host.handlers[operation.id];
      if (handler === undefined) throw new Error(`no handler for ${operation.id}`);
      const given = guarded ? { ...deps, db: guarded.db } : deps;
      // The compiler checked the handlers where their map is built, and `validateInput` has just checked the input.
      const reply = (await handler({ ...input, auth: principal, deps: given } as never)) as PlainReply | Refusal;
      return isRefusal(reply) ? reply : await finishReply(operation, valid, reply);
    } finally {
      // Who may not call learns nothing of what is wrong with the call.
      await guarded?.assertOnce();
    }
  }

  /**
   * Refuses accounts that have been suspended for a minute, then reads and checks the input. Changes also ask in their
   * batch, and sensitive operations ask in each batch (`guardLiveness`).
   */
  private async prepare(host: Host, principal: Principal | null, deps: RequestDeps, trace: Trace) {
    const { sensitive, access } = this.contract.operation;
    if (principal && access !== 'public' && !sensitive) await host.assertNotSuspended(principal, deps);
    return this.readInput(host, deps, trace);
  }

  /** Reads and checks the input. A refusal also names what the rules find in the well-formed parts of the request. */
  private async readInput(host: Host, deps: RequestDeps, { userId }: Trace) {
    const { operation } = this.contract;
    const raw = await this.getUnvalidatedData();
    try {
      const valid = validateInput(this.contract, raw);
      return { valid, input: await prepareInput(operation, valid, userId, deps.env) };
    } catch (error) {
      const check = host.rules[operation.id] ?? (() => []);
      const ofCursor = await findCursorFaults(operation, raw.query, userId, deps.env);
      // The schemas accept these parts, and the compiler checked the types where the area declares its rules.
      throw await addRuleFaults(error, raw, async (sent) => [
        ...(await check(sent as never, deps.clock, deps.env)),
        ...ofCursor,
      ]);
    }
  }

  /** Whether a user sees the answer in the address bar: a browser opens an operation that answers with a redirect. */
  private isOpenedInBrowser({ req }: AppContext): boolean {
    const { operation, responses } = this.contract;
    const answersRedirect = operation.access === 'public' && operation.method === 'get' && '302' in responses;
    return answersRedirect && /\btext\/html\b/i.test(req.raw.headers.get('accept') ?? '');
  }

  /** Public operations use a valid token and ignore an invalid one. */
  private isAnonymous({ req }: AppContext): boolean {
    return this.contract.operation.access === 'public' && !req.raw.headers.has('authorization');
  }

  /** Why this caller may not call, as far as the token says; null if they may. */
  private refusalOf(caller: Principal | Refusal | null): Refusal | null {
    const { access } = this.contract.operation;
    if (access === 'public') return null;
    if (caller === null) return refuse('auth.token_missing');
    if (isRefusal(caller)) return caller;
    return access === 'admin' && caller.role !== 'admin' ? refuse('auth.forbidden') : null;
  }

  /**
   * The reply for an error: a thrown refusal is the reply; anything else is a 500, and only the log has its details.
   */
  private replyToError(error: unknown, deps: RequestDeps): PlainReply | Refusal {
    try {
      if (error instanceof Refused) return checkReply(this.contract, error.refusal, deps);
    } catch (breach) {
      return refuseCrash(breach, deps);
    }
    return refuseCrash(error, deps);
  }
}

/** The class of an operation, which chanfana registers. */
export function endpointOf(contract: EndpointContract): EndpointClass {
  return class extends ContractEndpoint {
    protected override readonly contract = contract;
  };
}

/** Shows the page of the problem instead of JSON. */
function redirectToPage({ problem }: Refusal, origin: string): Response {
  const headers = { location: `${origin}/docs/problems/${problem}`, 'cache-control': 'private, no-store' };
  return new Response(null, { status: 302, headers });
}

function refuseCrash(error: unknown, deps: RequestDeps): Refusal<'server.internal'> {
  deps.log.error('request.crashed', error);
  return refuse('server.internal');
}
