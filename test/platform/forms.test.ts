/** Forms, urlencoded and multipart: extra fields, repeated fields and fields that contain NUL. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Field } from '../../src/platform/http/contract.ts';
import { echo, tinyApp, tinyContract } from './tiny-app.ts';

const fields: Readonly<Record<string, Field>> = {
  name: { kind: 'scalar', type: 'string' },
  sizes: { kind: 'list', items: 'integer', separator: null },
};
const schema = z.strictObject({ name: z.exactOptional(z.string()), sizes: z.exactOptional(z.array(z.int())) });
const types = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const { handler, seen } = echo();
const call = tinyApp(
  tinyContract({
    operation: {
      body: {
        required: true,
        maxBytes: 2000,
        media: Object.fromEntries(types.map((type) => [type, { kind: 'fields' as const, fields }])),
      },
    },
    request: { body: Object.fromEntries(types.map((type) => [type, schema])) },
  }),
  handler,
);

/** Sends these fields as a form of the given type. */
async function send(type: string, pairs: readonly (readonly [string, string])[]) {
  const body = type === 'multipart/form-data' ? new FormData() : new URLSearchParams();
  for (const [name, value] of pairs) body.append(name, value);
  const answer = await call('/things', { method: 'POST', body, headers: { 'accept-language': 'en' } });
  return { status: answer.status, problem: await answer.json() };
}

/** Sends a multipart body as it is written here. */
async function sendRaw(text: string, type = 'multipart/form-data; boundary=cut') {
  const headers = { 'content-type': type, 'accept-language': 'en' };
  const answer = await upload('/things', { method: 'POST', body: text.replaceAll('\n', '\r\n'), headers });
  return { status: answer.status, body: await answer.json() };
}

const received: Record<string, unknown>[] = [];
const upload = tinyApp(
  tinyContract({
    operation: {
      body: {
        required: true,
        maxBytes: 100_000,
        media: {
          'multipart/form-data': {
            kind: 'fields',
            fields: { ...fields, file: { kind: 'file', accepts: [], maxBytes: null } },
          },
        },
      },
    },
    request: { body: { 'multipart/form-data': z.record(z.string(), z.unknown()) } },
  }),
  async ({ body }: { body: Record<string, unknown> }) => {
    received.push(body);
    return { status: 200, body: {} };
  },
);

describe('the parts of a form', () => {
  it.each([
    ['without a file name', 'name="file"'],
    ['with an empty file name', 'name="file"; filename=""'],
    ['with an unquoted name', 'name=file'],
    ['with unquoted names', 'filename=a.jpg; name=file'],
    ['with the encoded file name of RFC 5987', `name="file"; filename*=UTF-8''%ED%95%9C.jpg`],
    ['with a quote in the file name', 'name="file"; filename="a\\"b.jpg"'],
  ])('fault-R2: a file %s is a file, byte for byte', async (_what, disposition) => {
    const bytes = '\u0000\u0001--cut\n\n--cu';
    const answer = await sendRaw(`--cut\nContent-Disposition: form-data; ${disposition}\n\n${bytes}\n--cut--\n`);
    expect(answer.status).toBe(200);
    const file = received.at(-1)?.['file'];
    expect(file).toBeInstanceOf(File);
    expect(await (file as File).text()).toBe(bytes.replaceAll('\n', '\r\n'));
  });

  it('fault-R14: names may be unquoted, in a text too', async () => {
    const answer = await sendRaw('--cut\ncontent-disposition: Form-Data; Name=name\n\nMina\n--cut--');
    expect([answer.status, received.at(-1)]).toEqual([200, { name: 'Mina' }]);
  });

  it.each([
    ['with text before the first part and after the last', 'preamble\n--cut\nPART\n--cut--\nepilogue'],
    ['with blanks behind a delimiter', '--cut  \nPART\n--cut--'],
  ])('are read %s', async (_what, text) => {
    const part = 'Content-Disposition: form-data; name="name"\n\n한';
    expect([(await sendRaw(text.replace('PART', part))).status, received.at(-1)]).toEqual([200, { name: '한' }]);
  });

  it('may have a quoted boundary', async () => {
    const text = '--a b\nContent-Disposition: form-data; name="name"\n\nx\n--a b--';
    expect((await sendRaw(text, 'multipart/form-data; boundary="a b"')).status).toBe(200);
  });

  it.each([
    ['without its end', '--cut\nContent-Disposition: form-data; name="name"\n\nx\n'],
    ['without a part', 'no form'],
    ['that is empty', ''],
    ['with a part without a name', '--cut\nContent-Disposition: form-data\n\nx\n--cut--'],
    ['with a part without headers', '--cut\n\nx\n--cut--'],
    [
      'with base64',
      '--cut\nContent-Disposition: form-data; name=name\nContent-Transfer-Encoding: base64\n\neA==\n--cut--',
    ],
  ])('a form %s cannot be read', async (_what, text) => {
    expect(await sendRaw(text)).toMatchObject({ status: 400, body: { code: 'request.malformed' } });
  });

  it('a form without a boundary cannot be read', async () => {
    expect(await sendRaw('--cut--', 'multipart/form-data')).toMatchObject({ status: 400 });
  });
});

describe.each(types)('%s', (type) => {
  it('is read by its fields', async () => {
    expect(
      await send(type, [
        ['name', 'a&b=한'],
        ['sizes', '1'],
        ['sizes', '-2'],
      ]),
    ).toMatchObject({ status: 200 });
    expect(seen.at(-1)?.['body']).toEqual({ name: 'a&b=한', sizes: [1, -2] });
  });

  it.each([
    [
      'a name the contract does not know',
      [['colour', 'red']],
      '/body/colour',
      'This name is not known here. Check its spelling or leave it out.',
    ],
    [
      'a single value twice',
      [
        ['name', 'a'],
        ['name', 'b'],
      ],
      '/body/name',
      'May be given only once.',
    ],
    ['a text with NUL', [['name', 'a\0b']], '/body/name', 'Must not contain the NUL character.'],
    [
      'a text for a number',
      [
        ['sizes', '1'],
        ['sizes', 'x'],
      ],
      '/body/sizes/1',
      'Must be a number.',
    ],
  ] as const)('is refused for %s', async (_what, pairs, pointer, detail) => {
    expect(await send(type, pairs)).toMatchObject({ status: 422, problem: { errors: [{ pointer, detail }] } });
  });
});
