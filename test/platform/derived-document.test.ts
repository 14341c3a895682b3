/**
 * Compares the document that chanfana derives from the registered classes with the contract: paths, methods, ids and
 * tags must be equal.
 */
import { fromHono } from 'chanfana';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import full from '../../generated/contract/openapi.json';
import { registerDevelopmentRoutes } from '../../generated/server/development.ts';
import { registerRoutes } from '../../generated/server/routes.ts';
import { makeProductionDocument } from '../../src/codegen/emit/production-document.ts';
import type { EndpointRouter } from '../../src/platform/http/contract.ts';

interface Document {
  readonly paths?: Readonly<Record<string, object>>;
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];

function operationsOf({ paths = {} }: Document): string[] {
  return Object.entries(paths)
    .flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => methods.includes(method))
        .map(
          ([method, { operationId, tags, responses }]) =>
            `${method} ${path} ${operationId} ${tags} ${Object.keys(responses).sort().join()}`,
        ),
    )
    .sort();
}

function derived(...registrations: readonly ((api: EndpointRouter) => void)[]): Document {
  const api = fromHono(new Hono(), { docs_url: null, redoc_url: null, openapi_url: null });
  for (const register of registrations) register(api);
  return api.schema as Document;
}

describe('the derived document', () => {
  it('has the operations of the contract', () => {
    expect(operationsOf(derived(registerDevelopmentRoutes, registerRoutes))).toEqual(operationsOf(full));
  });

  it('has, without the development routes, the operations of the contract that production serves', () => {
    const production = makeProductionDocument(full);
    expect(operationsOf(derived(registerRoutes))).toEqual(operationsOf(production));
    expect(operationsOf(production).length).toBeLessThan(operationsOf(full).length);
  });
});
