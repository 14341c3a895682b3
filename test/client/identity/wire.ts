/**
 * Builds both ends of one operation from its contract: the SDK that sends the request and the Worker's decoders that
 * read it.
 */
import { Hono } from 'hono';
import { expect, vi } from 'vitest';
import { buildDescriptor } from '../../../src/codegen/emit/sdk-operations.ts';
import { Faults } from '../../../src/codegen/faults.ts';
import { readContract } from '../../../src/codegen/model/read-contract.ts';
import { ContractDocument } from '../../../src/codegen/read/document.ts';
import type { Json, JsonObject } from '../../../src/codegen/read/json.ts';
import { createClient } from '../../../src/client/sdk/client.ts';
import type { AnyInput } from '../../../src/client/sdk/descriptor.ts';
import type { Parameter, RequestBody } from '../../../src/platform/http/contract.ts';
import { decodeBody } from '../../../src/platform/wire/body.ts';
import { decodeParameters, type DecodedParameters } from '../../../src/platform/wire/parameters.ts';

/** The values that the server reads, or the problem code if the SDK refuses to send the request. */
export type Sent =
  | { readonly refused: string; readonly pointer: string | undefined }
  | { readonly read: DecodedParameters & { readonly body: unknown } };

export interface Described {
  readonly parameters?: readonly JsonObject[];
  /** Media type and schema of the request body. */
  readonly body?: readonly [type: string, schema: JsonObject];
}

const time = { sleep: async () => {}, deadline: () => new AbortController().signal, random: () => 0 };

/** Reads the operation with the code generator. Returns a function that calls the operation. */
export const operationOf = vi.defineHelper(
  ({ parameters = [], body }: Described): ((input: AnyInput) => Promise<Sent>) => {
    const path = parameters.some((parameter) => parameter['in'] === 'path') ? '/things/{value}/end' : '/things';
    const content = body && { requestBody: { required: true, content: { [body[0]]: { schema: body[1] } } } };
    const operation: Json = {
      operationId: 'sendThing',
      tags: ['things'],
      summary: 'A',
      description: 'B',
      'x-access': 'public',
      'x-rate-limit': 'standard',
      security: [],
      parameters: [...parameters],
      ...content,
      responses: { 204: { description: 'Read.' } },
    };
    const document = new ContractDocument(
      {
        openapi: '3.1.0',
        info: { title: 'T', version: '1' },
        servers: [{ url: '/api' }],
        paths: { [path]: { post: operation } },
      },
      new Faults(),
    );
    const [made] = readContract({ document, hash: '', problems: {}, examples: new Map() }).operations;
    expect(document.faults.all).toEqual([]);
    if (made === undefined) throw new Error('no operation was read');
    const server = serverOf(
      path,
      made.parameters,
      made.body && {
        ...made.body,
        media: Object.fromEntries(made.body.media.map(({ type, ...shape }) => [type, shape])),
      },
    );
    const client = createClient({ baseUrl: 'http://localhost/api', fetch: server.fetch, retries: 0, time });
    const descriptor = buildDescriptor(made);
    return async (input) => {
      const result = await client.call(descriptor, input, {});
      if (result.ok) return { read: server.read() };
      return { refused: result.problem.code, pointer: result.problem.faults[0]?.pointer };
    };
  },
);

/** Returns a server with the Worker's decoders. Its `read` returns the values that it decoded last. */
function serverOf(path: string, parameters: readonly Parameter[], declared: RequestBody | null) {
  const read: (DecodedParameters & { readonly body: unknown })[] = [];
  const app = new Hono().basePath('/api');
  app.post(path.replace(/\{(\w+)\}/, ':$1'), async (context) => {
    const decoded = decodeParameters(parameters, context.req.param(), context.req.raw);
    const body = declared && (await decodeBody(declared, context.req.raw, decoded.faults));
    read.push({ ...decoded, body: body?.value });
    return context.body(null, 204);
  });
  app.onError((error) => {
    throw error;
  });
  return {
    fetch: async (request: Request) => app.fetch(request),
    read: () => {
      const last = read.pop();
      if (last === undefined) throw new Error('the server was not asked');
      return last;
    },
  };
}
