/** Request bodies that are unreadable, hostile, too long or of the wrong type (HTT-06, HTT-07, HTT-08). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { deepestJson } from '../../src/platform/wire/json.ts';
import { echo, tinyApp, tinyContract } from './tiny-app.ts';

const limit = 2000;
const { handler, seen } = echo();
const appFor = (method: 'post' | 'patch') =>
  tinyApp(
    tinyContract({
      operation: {
        method,
        body: {
          required: true,
          maxBytes: limit,
          media: { 'application/json': { kind: 'json' }, 'application/merge-patch+json': { kind: 'json' } },
        },
      },
      request: { body: { 'application/json': z.unknown(), 'application/merge-patch+json': z.unknown() } },
    }),
    handler,
  );
const [call, patchCall] = [appFor('post'), appFor('patch')];

async function send(
  body: BodyInit | null,
  type: string | null = 'application/json',
  headers: Record<string, string> = {},
  method = 'POST',
) {
  const sent = { 'accept-language': 'en', ...(type !== null && { 'content-type': type }), ...headers };
  const init: RequestInit = { method, body, headers: sent };
  const request = new Request('http://localhost/things', init);
  // A string body sets its own Content-Type.
  if (type === null) request.headers.delete('content-type');
  const answer = await (method === 'PATCH' ? patchCall : call)('/things', request);
  const problem: { code?: string; detail?: string } = await answer.json();
  return { status: answer.status, code: problem.code, detail: problem.detail, headers: answer.headers };
}

describe('400', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  const unreadable: readonly [string, BodyInit][] = [
    ['cut off', '{"name":"Mi'],
    ['empty', ''],
    ['only spaces', ' '.repeat(limit - 1)],
    ['two values', '{}{}'],
    ['a member twice', '{"a":1,"b":{"a":2},"a":3}'],
    ['a member twice, once in escapes', '{"a":1,"\\u0061":2}'],
    ['a member twice deep inside', '[{"x":[{"n":1, "n" :2}]}]'],
    ['nested too deep', nested(deepestJson + 1)],
    ['a NUL in a text', '{"a":"\\u0000"}'],
    ['a NUL in a name', '{"\\u0000":1}'],
    ['half of a surrogate pair', '{"a":"\\ud83d"}'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
    ['text with the replacement character', '{"a":"\uFFFD"}'],
    ['text with an escaped replacement character', '{"a":"\\ufffd"}'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
    ['a literal NUL', '{"a":"\0"}'],
    ['NaN', '{"a":NaN}'],
    ['a number with a zero in front', '{"a":007}'],
  ];

  it.each(unreadable)('is answered to a body that is %s', async (_what, body) => {
    expect(await send(body)).toMatchObject({ status: 400, code: 'request.malformed' });
  });

  it('names the place of bytes that are not UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"이름":"'), 0xc3, 0x28, 0x22, 0x7d]);
    expect((await send(bytes)).detail).toContain('(character 8)');
  });

  it('is not answered to a valid body that looks similar', async () => {
    for (const body of [
      '{"a":{"a":1},"b":[{"a":1},{"a":2}]}',
      '{"a":"\\ud83d\\ude00"}',
      '{"a":"\\\\u0000 \\"a\\":1"}',
      nested(deepestJson),
      '\uFEFF{}',
      '"a"',
      '[" { : "]',
    ]) {
      expect((await send(body)).status).toBe(200);
    }
  });
});

describe('any bytes at all', () => {
  it('are answered with 200 or 400, never with 500 (HTT-14)', async () => {
    const json = fc.json({ maxDepth: 40 });
    const broken = fc
      .tuple(json, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }))
      .map(([text, at, noise]) => text.slice(0, at % (text.length + 1)) + noise + text.slice(at % (text.length + 1)));
    const body = fc.oneof(
      json,
      broken,
      fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(body, async (bytes) => [200, 400, 413].includes((await send(bytes)).status)),
      { numRuns: 300 },
    );
  });

  it('that are JSON reach the handler as JSON.parse reads them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5, noneAsString: true } as fc.JsonSharedConstraints), async (value) => {
        const text = JSON.stringify(value);
        const { status } = await send(text);
        if (status === 200) expect(seen.at(-1)?.['body']).toEqual(JSON.parse(text));
        else expect(text.length > limit || /\\u(?:0000|d[89a-f])|\uFFFD/.test(text)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('413', () => {
  it('is answered for the announced length, before anything is read', async () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>(
      { pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(10))) },
      { highWaterMark: 0 },
    );
    expect(await send(stream, 'application/json', { 'content-length': String(limit + 1) })).toMatchObject({
      status: 413,
      code: 'request.too_large',
    });
    expect(pulled).toBe(0);
  });

  it('is answered to a body without a length as soon as it exceeds the limit; the rest is not read', async () => {
    let sent = 0;
    const stream = new ReadableStream<Uint8Array>(
      { pull: (controller) => ((sent += 1000), controller.enqueue(new Uint8Array(1000).fill(0x20))) },
      { highWaterMark: 0 },
    );
    expect(await send(stream)).toMatchObject({ status: 413, detail: expect.stringContaining(String(limit)) });
    expect(sent).toBeLessThanOrEqual(limit + 2000);
  });

  it('is answered despite a false length', async () => {
    expect((await send(' '.repeat(limit + 1), 'application/json', { 'content-length': '1' })).status).toBe(413);
  });

  it('begins one byte above the limit', async () => {
    expect((await send(JSON.stringify('x'.repeat(limit - 2)))).status).toBe(200);
    expect((await send(JSON.stringify('x'.repeat(limit - 1)))).status).toBe(413);
  });
});

describe('415', () => {
  const refused = [
    null,
    '',
    'text/plain',
    'application/jsonx',
    'application',
    'constructor',
    '__proto__',
    'application/xml',
  ];
  it.each(refused)('is answered to the Content-Type %s', async (type) => {
    expect(await send('{}', type)).toMatchObject({
      status: 415,
      detail: expect.stringContaining('application/json, application/merge-patch+json'),
    });
  });

  const media = 'application/json, application/merge-patch+json';
  it.each([
    ['no type', null, {}, 'The Content-Type header is missing. Send one of: ' + media, { accept: media }],
    ['another type', 'text/plain', {}, 'The Content-Type text/plain is not accepted here.', { 'accept-post': media }],
    [
      'a charset',
      'application/json; charset=EUC-KR',
      {},
      'The charset EUC-KR is not accepted. Send',
      { accept: media },
    ],
    [
      'a coding',
      'application/json',
      { 'content-encoding': 'gzip' },
      'The Content-Encoding gzip is not accepted. Send the body uncompressed',
      { 'accept-encoding': 'identity' },
    ],
    ['several codings', 'application/json', { 'content-encoding': 'identity, br' }, 'identity, br is not accepted', {}],
  ])('fault-R8: names what is wrong and what is accepted: %s', async (_what, type, headers, detail, expected) => {
    const answer = await send('{}', type, headers);
    expect(answer).toMatchObject({ status: 415, detail: expect.stringContaining(detail) });
    expect(Object.fromEntries(answer.headers)).toMatchObject(expected);
  });

  it('fault-R8: names the types of a PATCH in Accept-Patch', async () => {
    const patch = await send('{}', 'text/plain', {}, 'PATCH');
    expect([patch.headers.get('accept-patch'), patch.headers.get('accept-post')]).toEqual([media, null]);
  });

  it('fault-R8: is not answered to the coding identity, which is none', async () => {
    expect((await send('{}', 'application/json', { 'content-encoding': 'identity' })).status).toBe(200);
  });

  const accepted = [
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json; v=1',
    'application/merge-patch+json',
  ];
  it.each(accepted)('is not answered to %s', async (type) => {
    expect((await send('{}', type)).status).toBe(200);
  });
});

describe('422', () => {
  it.each([
    ['a text', z.string().check(z.minLength(1))],
    ['a list', z.array(z.string()).check(z.maxLength(3))],
  ])('is answered to an object in place of %s whose length cannot be read', async (_what, name) => {
    // zod reads `length` of values of every type and throws an error on this one.
    const contract = tinyContract({
      operation: { body: { required: true, maxBytes: limit, media: { 'application/json': { kind: 'json' } } } },
      request: { body: { 'application/json': z.compile(z.strictObject({ name }), { strict: true }) } },
    });
    const body = '{"name":{"length":{"toString":1,"valueOf":1}}}';
    const answer = await tinyApp(contract, handler)('/things', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code: 'request.invalid', errors: [{ pointer: '/body' }] },
    ]);
  });
});

describe('a body where none is declared', () => {
  const bodiless = tinyApp(tinyContract(), handler);
  const post = (body: BodyInit) => bodiless('/things', { method: 'POST', body, headers: { 'accept-language': 'en' } });

  it.each(['', ' ', '{}', '{ }\n'])('fault-R14: %j counts as none', async (body) => {
    expect((await post(body)).status).toBe(200);
  });

  it.each(['{"a":1}', 'null', '[]', 'x', '{}{}', ' '.repeat(100_000)])('fault-R14: is refused: %s', async (body) => {
    const answer = await post(body);
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { errors: [{ pointer: '/body', detail: 'This operation takes no body. Leave it out.' }] },
    ]);
  });
});
