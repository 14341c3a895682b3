import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from './support/compile.ts';
import { golden } from './support/golden.ts';

const imports = `
import type { Handlers, DevelopmentHandlers, Input, Reply } from '../../generated/server/handlers.ts';
import { refuse } from '../platform/problems/refusal.ts';
const unseen = async (): Promise<never> => { throw new Error('never called'); };
const all = {
  addBook: unseen, changeBook: unseen, getBook: unseen, getLatestBook: unseen, listBooks: unseen, getCover: unseen, replaceCover: unseen,
};
`;

/** Small files that use the generated types. Each tests one expression. */
const fixtures: Record<string, string> = {
  'complete.ts': `${imports} all satisfies Handlers; ({ listShelves: unseen }) satisfies DevelopmentHandlers;`,
  'missing-handler.ts': `${imports} const { getBook, ...others } = all; others satisfies Handlers; getBook;`,
  'superfluous-handler.ts': `${imports} ({ ...all, getBooks: unseen }) satisfies Handlers;`,
  'right-status.ts': `${imports} export async function changeBook(): Promise<Reply<'changeBook'>> { return { status: 204 }; }`,
  'undeclared-status.ts': `${imports} export async function changeBook(): Promise<Reply<'changeBook'>> { return { status: 200 }; }`,
  'status-of-a-range.ts': `${imports} export async function getCover(): Promise<Reply<'getCover'>> {
    return { status: 203, headers: { 'cover-state': 'drawing' }, body: { kind: 'colour', colour: 'red' } };
  }`,
  'redirect-of-a-range.ts': `${imports} export async function getCover(): Promise<Reply<'getCover'>> { return { status: 307 }; }`,
  'status-beside-its-range.ts': `${imports} export async function getCover(): Promise<Reply<'getCover'>> {
    return { status: 200, headers: { 'cover-state': 'drawing' }, body: { kind: 'colour', colour: 'red' } };
  }`,
  'range-without-its-body.ts': `${imports} export async function getCover(): Promise<Reply<'getCover'>> { return { status: 204, headers: { 'cover-state': 'drawing' } }; }`,
  'range-without-its-header.ts': `${imports} export async function getCover(): Promise<Reply<'getCover'>> { return { status: 203, body: { kind: 'colour', colour: 'red' } }; }`,
  'declared-problem.ts': `${imports} export async function getBook(): Promise<Reply<'getBook'>> { return refuse('book.missing'); }`,
  'undeclared-problem.ts': `${imports} export async function listBooks(): Promise<Reply<'listBooks'>> { return refuse('book.missing'); }`,
  'missing-header.ts': `${imports} export async function getBook(): Promise<Reply<'getBook'>> {
    return { status: 200, headers: {}, body: await unseen() };
  }`,
  'not-modified-by-hand.ts': `${imports} export async function getBook(): Promise<Reply<'getBook'>> { return { status: 304, headers: { etag: '"1"' } }; }`,
  'body-function.ts': `${imports} export async function getBook(): Promise<Reply<'getBook'>> { return { status: 200, headers: { etag: '"1"' }, body: unseen }; }`,
  'operation-id.ts': `${imports} export const id = ({ operationId }: Input<'getBook'>): 'getBook' => operationId;`,
  'another-operation-id.ts': `${imports} export const id = ({ operationId }: Input<'getBook'>): 'addBook' => operationId;`,
  'key.ts': `${imports} export const key = ({ idempotency }: Input<'addBook'>): string | undefined => idempotency.key;`,
  'key-without-x-idempotent.ts': `${imports} export const key = (input: Input<'changeBook'>): unknown => input.idempotency;`,
  'key-from-the-headers.ts': `${imports} export const key = ({ headers }: Input<'addBook'>): string => headers['idempotency-key'];`,
  'missing-replayed.ts': `${imports} export async function addBook(): Promise<Reply<'addBook'>> { return { status: 201, body: await unseen() }; }`,
  'replayed.ts': `${imports} export async function addBook(): Promise<Reply<'addBook'>> { return { status: 201, body: await unseen(), replayed: true }; }`,
  'replayed-without-x-idempotent.ts': `${imports} export async function changeBook(): Promise<Reply<'changeBook'>> { return { status: 204, replayed: true }; }`,
  'expected-versions.ts': `${imports} export const versions = (input: Input<'changeBook'>): readonly string[] | undefined => input.expectedVersions;`,
  'wrong-body.ts': `${imports} export async function listShelves(): Promise<Reply<'listShelves'>> { return { status: 200, body: [true] }; }`,
  'superfluous-property.ts': `${imports} export async function listBooks(input: Input<'listBooks'>): Promise<Reply<'listBooks'>> {
    return { status: 200, body: [{ bookId: '', name: '', kind: 'novel', addedAt: '', cover: null, sections: [], owner: { person: '' }, secret: input.query.limit }] };
  }`,
  'known-caller.ts': `${imports} export const caller = (input: Input<'getBook'>): string => input.auth.userId;`,
  'unknown-caller.ts': `${imports} export const caller = (input: Input<'listBooks'>): string => input.auth.userId;`,
  'filled-default.ts': `${imports} export const copies = (input: Input<'addBook'>): number => input.body.copies + (input.body.authors?.[0]?.role.length ?? 0);`,
  'optional-without-default.ts': `${imports} export const price = (input: Input<'addBook'>): number => input.body.price;`,
};

describe('the generated types', () => {
  let messages: Record<string, string[]> = {};

  beforeAll(async () => {
    // The lists of handlers need areas, which the golden contract does not have.
    const files = (await golden()).files.filter(({ path }) => !path.startsWith('handlers/'));
    messages = compile(files, fixtures);
  });

  const of = (name: string) => messages[`src/fixture/${name}`] ?? ['not compiled'];

  it('let all generated code compile, including the proof that types and schemas agree', () => {
    expect(Object.fromEntries(Object.entries(messages).filter(([path]) => path.startsWith('generated/')))).toEqual({});
  });

  for (const name of [
    'complete.ts',
    'right-status.ts',
    'status-of-a-range.ts',
    'redirect-of-a-range.ts',
    'declared-problem.ts',
    'known-caller.ts',
    'filled-default.ts',
    'body-function.ts',
    'operation-id.ts',
    'key.ts',
    'replayed.ts',
    'expected-versions.ts',
  ]) {
    it(`accept the fixture ${name}`, () => expect(of(name)).toEqual([]));
  }

  it.each([
    ['missing-handler.ts', "Property 'getBook' is missing"],
    ['superfluous-handler.ts', "'getBooks' does not exist"],
    ['undeclared-status.ts', "Type '200' is not assignable to type '204'"],
    ['status-beside-its-range.ts', 'is not assignable to type'],
    ['range-without-its-body.ts', "Type '204' is not assignable"],
    ['range-without-its-header.ts', "Property 'headers' is missing"],
    ['undeclared-problem.ts', '"book.missing"'],
    ['missing-header.ts', "Property 'etag' is missing"],
    ['not-modified-by-hand.ts', "Type '304' is not assignable to type '200'"],
    ['another-operation-id.ts', `Type '"getBook"' is not assignable to type '"addBook"'`],
    ['key-without-x-idempotent.ts', "Property 'idempotency' does not exist"],
    ['key-from-the-headers.ts', "Type 'undefined' is not assignable to type 'string'"],
    ['missing-replayed.ts', "Property 'replayed' is missing"],
    ['replayed-without-x-idempotent.ts', "'replayed' does not exist"],
    ['wrong-body.ts', "Type 'boolean' is not assignable"],
    ['superfluous-property.ts', "'secret' does not exist"],
    ['unknown-caller.ts', "'input.auth' is possibly 'null'"],
    ['optional-without-default.ts', "Type 'undefined' is not assignable to type 'number'"],
  ])('refuse the fixture %s', (name, message) => {
    expect(of(name).join('\n')).toContain(message);
  });
});

describe('the proof that schemas and types agree', () => {
  it.each([
    ['a lost constraint on null', 'schemas/Book.ts', 'z.nullable(Cover)', 'Cover'],
    ['a lost optional property', 'schemas/Section.ts', /  get note.*\n/, ''],
    [
      'a required property made optional',
      'schemas/ColourCover.ts',
      'colour: z.string()',
      'colour: z.exactOptional(z.string())',
    ],
    ['a lost value of an enum', 'schemas/Kind.ts', "'poems', ", ''],
    ['a lost branch of a union', 'schemas/Shelf.ts', ', z.string()', ', z.int()'],
    ['a property of the type any', 'schemas/ColourCover.ts', 'colour: z.string()', 'colour: z.any()'],
    ['a component of the type any', 'schemas/Kind.ts', /z\.enum\(.*\)/, 'z.any()'],
    ['a property of the type unknown', 'schemas/ColourCover.ts', 'colour: z.string()', 'colour: z.unknown()'],
    ['an extra property', 'schemas/Named.ts', '{ name:', '{ nickname: z.string(), name:'],
  ])('fails for %s', async (_what, path, from, to) => {
    const { files } = await golden();
    const changed = files.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
    expect(changed).not.toEqual(files);
    const relevant = changed.filter(({ path: other }) => /^(schemas|client\/types)/.test(other));
    const messages = compile(relevant, {});
    expect(messages[`generated/${path}`]?.join('\n')).toContain(
      "Type 'true' does not satisfy the expected type 'false'",
    );
  });
});
