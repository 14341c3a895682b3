/**
 * Bugs of chanfana 3.4 in validation and responses. Each bug is tested first with chanfana alone, then with our base
 * class. If an upgrade makes a "chanfana alone" test fail, the override named there can be removed
 * (contract/decisions/0001).
 */
import { fromHono, OpenAPIRoute } from 'chanfana';
import { Hono } from 'hono';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { chanfanaAlone, jsonBody, jsonHeader, name, post } from './chanfana-alone.ts';
import { echo, tinyApp, tinyContract } from './tiny-app.ts';

afterEach(() => vi.restoreAllMocks());

describe('a ZodError that the handler throws for itself', () => {
  const own = () => z.object({ secretColumn: z.number() }).parse({ secretColumn: 'x' });

  it('chanfana alone: answers 400 and shows internals', async () => {
    const answer = await chanfanaAlone({}, own)('/things', post());
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('secretColumn');
  });

  it('ours: answers 500 and shows nothing', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const answer = await tinyApp(tinyContract(), async () => own())('/things', post());
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secretColumn');
  });
});

describe('an answer with a status that is not declared', () => {
  it('chanfana alone: sends it unchecked, even with validateResponse', async () => {
    const schema = { responses: { '201': { description: 'made', content: { 'application/json': { schema: name } } } } };
    const call = chanfanaAlone(schema, () => Response.json({ wrong: true }, { status: 418 }), {
      validateResponse: true,
    });
    expect((await call('/things', post())).status).toBe(418);
  });

  it('ours: refuses to send it', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect((await tinyApp(tinyContract(), async () => ({ status: 418, body: {} }))('/things', post())).status).toBe(
      500,
    );
  });
});

describe('a plain object where only 201 is declared', () => {
  it('chanfana alone: sends it as 200, unchecked', async () => {
    const schema = { responses: { '201': { description: 'made', content: { 'application/json': { schema: name } } } } };
    expect(
      (await chanfanaAlone(schema, () => ({ wrong: true }), { validateResponse: true })('/things', post())).status,
    ).toBe(200);
  });

  it('ours: refuses an answer without a status', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect((await tinyApp(tinyContract(), async () => ({ wrong: true }))('/things', post())).status).toBe(500);
  });
});

describe('a default in the schema of an answer', () => {
  const withDefault = z.object({ name: z.string().default('nobody') });

  it('chanfana alone: adds it to the answer', async () => {
    const schema = {
      responses: { '200': { description: 'ok', content: { 'application/json': { schema: withDefault } } } },
    };
    expect(
      await (await chanfanaAlone(schema, () => ({}), { validateResponse: true })('/things', post())).json(),
    ).toEqual({ name: 'nobody' });
  });

  it('ours: sends what the handler answers', async () => {
    const contract = tinyContract({ responses: { 200: { media: { 'application/json': withDefault } } } });
    expect(await (await tinyApp(contract, async () => ({ status: 200, body: {} }))('/things', post())).json()).toEqual(
      {},
    );
  });
});

describe('a schema that is built when the class is', () => {
  it('chanfana alone: builds it for every request', async () => {
    let built = 0;
    class Counting extends OpenAPIRoute {
      override schema = { request: { query: z.object({ q: z.string().optional() }) }, responses: (built++, {}) };
      override async handle(): Promise<object> {
        return { data: await this.getValidatedData() };
      }
    }
    const api = fromHono(new Hono(), { openapi_url: null });
    api.post('/things', Counting);
    const before = built;
    await api.request('/things', { method: 'POST' });
    await api.request('/things', { method: 'POST' });
    expect(built - before).toBe(2);
  });

  it('ours: uses the schemas of the contract as they are', async () => {
    const contract = tinyContract(jsonBody(name));
    const parse = vi.spyOn(contract.request.body?.['application/json'] as z.ZodType, 'safeParse');
    await tinyApp(contract, echo().handler)('/things', post('{"name":"a"}', jsonHeader));
    expect(parse).toHaveBeenCalledTimes(1);
  });
});

describe('documents from a CDN', () => {
  it('chanfana alone: serves them', async () => {
    const api = fromHono(new Hono());
    expect(await (await api.request('/docs')).text()).toMatch(/https:\/\/(?:cdn|unpkg)/);
  });
});
