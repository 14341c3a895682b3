/**
 * Bugs of chanfana 3.4 in reading requests. Each bug is tested first with chanfana alone, then with our base class. If
 * an upgrade makes a "chanfana alone" test fail, the override named there can be removed (contract/decisions/0001).
 */
import type { OpenAPIRouteSchema } from 'chanfana';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import { chanfanaAlone, jsonBody, jsonHeader, name, post } from './chanfana-alone.ts';
import { echo, tinyApp, tinyContract, type TinyOperation } from './tiny-app.ts';

function serveOurs(parts: TinyOperation) {
  const { handler, seen } = echo();
  return { call: tinyApp(tinyContract(parts), handler), seen };
}

const plainBody = (schema: z.ZodType): OpenAPIRouteSchema => ({
  request: { body: { content: { 'application/json': { schema } } } },
});
const query = (name: string, codec: 'repeat' | 'comma' | 'text', schema: mini.ZodMiniType): TinyOperation => ({
  operation: {
    parameters: [
      {
        name,
        in: 'query',
        required: false,
        codec:
          codec === 'text'
            ? { kind: 'scalar', type: 'string' }
            : { kind: 'list', items: 'integer', separator: codec === 'comma' ? ',' : null },
      },
    ],
  },
  request: { query: mini.strictObject({ [name]: mini.exactOptional(schema) }) },
});

describe('an optional header that is absent', () => {
  it('chanfana alone: answers 400', async () => {
    const call = chanfanaAlone({ request: { headers: z.object({ 'x-hint': z.string().optional() }) } });
    expect((await call('/things', post())).status).toBe(400);
  });

  it('our endpoint leaves the header out of the input', async () => {
    const { call, seen } = serveOurs({
      operation: {
        parameters: [{ name: 'x-hint', in: 'header', required: false, codec: { kind: 'scalar', type: 'string' } }],
      },
      request: { headers: mini.object({ 'x-hint': mini.exactOptional(mini.string()) }) },
    });
    expect((await call('/things', post())).status).toBe(200);
    expect(seen[0]?.['headers']).toEqual({});
  });
});

describe('a cookie', () => {
  it('chanfana alone: ignores its schema', async () => {
    const call = chanfanaAlone({ request: { cookies: z.object({ state: z.string().min(5) }) } });
    expect((await call('/things', post(undefined, { cookie: 'state=x' }))).status).toBe(200);
  });

  it('ours: reads and checks it', async () => {
    const { call, seen } = serveOurs({
      operation: {
        parameters: [{ name: 'state', in: 'cookie', required: true, codec: { kind: 'scalar', type: 'string' } }],
      },
      request: { cookies: mini.object({ state: mini.string().check(mini.minLength(5)) }) },
    });
    expect((await call('/things', post(undefined, { cookie: 'state=x' }))).status).toBe(422);
    expect((await call('/things', post(undefined, { cookie: 'other=1; state="12345"' }))).status).toBe(200);
    expect(seen[0]?.['cookies']).toEqual({ state: '12345' });
  });
});

describe('a form', () => {
  const form = (): FormData => {
    const data = new FormData();
    data.set('name', 'Mina');
    data.set('image', new File(['bytes'], 'a.png', { type: 'image/png' }));
    return data;
  };

  it('chanfana alone: ignores it', async () => {
    const call = chanfanaAlone({ request: { body: { content: { 'multipart/form-data': { schema: name } } } } });
    expect(await (await call('/things', post(form()))).json()).toEqual({ data: {} });
  });

  it('ours: reads fields and files', async () => {
    const { call, seen } = serveOurs({
      operation: {
        body: {
          required: true,
          maxBytes: 1000,
          media: {
            'multipart/form-data': {
              kind: 'fields',
              fields: { name: { kind: 'scalar', type: 'string' }, image: { kind: 'file', accepts: [], maxBytes: 100 } },
            },
          },
        },
      },
      request: { body: { 'multipart/form-data': z.strictObject({ name: z.string(), image: z.instanceof(File) }) } },
    });
    expect((await call('/things', post(form()))).status).toBe(200);
    const [{ body }] = seen as [{ body: { name: string; image: File } }];
    const { name: text, image } = body;
    expect([text, await image.text()]).toEqual(['Mina', 'bytes']);
  });
});

describe('broken JSON', () => {
  it('chanfana alone: reads it as {}', async () => {
    const call = chanfanaAlone(plainBody(z.object({ name: z.string().optional() })));
    expect((await call('/things', post('{"name":', jsonHeader))).status).toBe(200);
  });

  it('ours: answers 400', async () => {
    expect((await serveOurs(jsonBody(name)).call('/things', post('{"name":', jsonHeader))).status).toBe(400);
  });
});

describe('a body of another Content-Type', () => {
  it('chanfana alone: reads it as JSON', async () => {
    expect(
      (await chanfanaAlone(plainBody(name))('/things', post('{"name":"a"}', { 'content-type': 'text/plain' }))).status,
    ).toBe(200);
  });

  it('ours: answers 415', async () => {
    expect(
      (await serveOurs(jsonBody(name)).call('/things', post('{"name":"a"}', { 'content-type': 'text/plain' }))).status,
    ).toBe(415);
  });
});

describe('a body that is optional and absent', () => {
  it('chanfana alone: checks it as {} and answers 400', async () => {
    const call = chanfanaAlone({
      request: { body: { required: false, content: { 'application/json': { schema: name } } } },
    });
    expect((await call('/things', post())).status).toBe(400);
  });

  it('our endpoint passes an absent body as undefined', async () => {
    const { call, seen } = serveOurs(jsonBody(name, false));
    expect((await call('/things', post())).status).toBe(200);
    expect(seen[0]?.['body']).toBeUndefined();
  });
});

describe('an empty value in the query', () => {
  it('chanfana alone: reads null and answers 400', async () => {
    expect(
      (await chanfanaAlone({ request: { query: z.object({ q: z.string() }) } })('/things?q=', post())).status,
    ).toBe(400);
  });

  it('ours: reads an empty text', async () => {
    const { call, seen } = serveOurs(query('q', 'text', z.string()));
    expect((await call('/things?q=', post())).status).toBe(200);
    expect(seen[0]?.['query']).toEqual({ q: '' });
  });
});

describe('a list in one query value', () => {
  const ids = z.array(z.int());

  it('chanfana alone: does not split it', async () => {
    const call = chanfanaAlone({ request: { query: z.object({ ids: z.array(z.string()) }) } });
    const answer = await call('/things?ids=1,2', post());
    expect(await answer.json()).not.toEqual({ data: { query: { ids: ['1', '2'] } } });
  });

  it('ours: splits it at the separator', async () => {
    const { call, seen } = serveOurs(query('ids', 'comma', ids));
    expect((await call('/things?ids=1,2', post())).status).toBe(200);
    expect(seen[0]?.['query']).toEqual({ ids: [1, 2] });
  });
});

describe('a repeated query value with numbers', () => {
  it('chanfana alone: reads texts and answers 400', async () => {
    expect(
      (
        await chanfanaAlone({ request: { query: z.object({ ids: z.array(z.number()) }) } })(
          '/things?ids=1&ids=2',
          post(),
        )
      ).status,
    ).toBe(400);
  });

  it('ours: reads numbers', async () => {
    const { call, seen } = serveOurs(query('ids', 'repeat', z.array(z.int())));
    expect((await call('/things?ids=1&ids=2', post())).status).toBe(200);
    expect(seen[0]?.['query']).toEqual({ ids: [1, 2] });
  });
});

describe('an unknown query parameter', () => {
  it('chanfana alone: accepts it, although unknown parameters are to be refused', async () => {
    const call = chanfanaAlone({ request: { query: z.object({ q: z.string() }) } }, undefined, {
      raiseUnknownParameters: true,
    });
    expect((await call('/things?q=a&x=1', post())).status).toBe(200);
  });

  it('ours: answers 422 and points at it', async () => {
    const answer = await serveOurs(query('q', 'text', z.string())).call('/things?q=a&x=1', post());
    expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ pointer: '/query/x' }] }]);
  });
});
