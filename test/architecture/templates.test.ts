/**
 * A template is built once, from slots (`src/store/template.ts`). Most mistakes throw; those that would silently fix
 * one branch for all calls are refused here. `test/contract/builds.test.ts` compares the statements of all examples.
 */
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nonEmpty } from '../support/nonempty.ts';
import { typedFiles } from './support/program.ts';
import { callsWithValues, partsIn } from './support/parts.ts';
import { placeOf } from './support/source.ts';
import { templateFaults } from './support/templates.ts';

/** Where slots may be. Handlers, rules and tokens know only values. */
const paths = globSync('src/{areas,jobs,store}/**/*.ts').filter(
  (path) => !/\/(handlers|rules|tokens)\/|\/seed\.ts$/.test(path),
);

/** A part, for the examples. */
const part = 'function part(a: Value<string>) { return sql`${a}`; }';

const refused: readonly (readonly [what: string, code: string])[] = [
  ['inside a function', 'function f() { return template((a: Value<string>) => sql`${a}`); }'],
  ['of a list inside a function', 'const f = () => pagesOf((a: Value<string>, after) => list(a, after));'],
  ['with a default', 'const t = template((a: Value<number> = 1) => sql`${a}`);'],
  ['with a rest parameter', 'const t = template((...a: Value<number>[]) => sql`${a}`);'],
  ['with a plain parameter', 'const t = template((a: string) => sql`${a}`);'],
  ['with a parameter without a type', 'const t = perPatch((a) => sql`${a}`);'],
  ['that compares a value', "const t = template((a: Value<string>) => sql`${a === 'x' ? 1 : 2}`);"],
  ['that compares with a value', "const t = template((a: Value<string>) => sql`${'x' !== a}`);"],
  ['that compares which is greater', "const t = template((a: Value<string>) => sql`${a > 'x'}`);"],
  ['that has a default for a value', 'const t = template(({ c }: Values<A>) => sql`${c ?? 1}`);'],
  ['that asks whether a value is true', 'const t = template((a: Values<A>) => (a.b ? [] : []));'],
  ['with a condition', 'const t = template((a: Value<boolean>) => { if (a) return []; return []; });'],
  ['that combines values', 'const t = template((a: Value<boolean>) => sql`${a && 1}`);'],
  ['that negates a value', 'const t = template((a: Value<boolean>) => sql`${!a}`);'],
  [
    'that branches on a name taken out',
    'const t = template((a: Values<A>) => { const { b } = a; return b ? one : other; });',
  ],
  ['that switches', 'const t = template((a: Value<string>) => { switch (a) { default: return []; } });'],
  ['that asks for a type', "const t = template((a: Value<string>) => (typeof a === 'string' ? one : other));"],
  ['that asks for a class', 'const t = template((a: Value<Date>) => (a instanceof Date ? one : other));'],
  ['that compares loosely', 'const t = template((a: Value<string | null>) => sql`${a == null}`);'],
  ['that compares a value with null', 'const t = template((a: Value<string | null>) => (a === null ? one : other));'],
  ['that converts a value', 'const t = template((a: Value<boolean>) => sql`${Boolean(a)}`);'],
  ['that looks a value up', "const t = template((a: Value<string>) => sql`${['x'].includes(a as string)}`);"],
  [
    'that takes a value out of a list',
    'const t = template((a: Value<boolean>) => { const [x] = [a]; return x ? one : other; });',
  ],
  ['that compares what a patch names', "const t = perPatch((a: Patch<P>) => sql`${a.d === 'any' ? 1 : 2}`);"],
  ['that asks for null in a patch', 'const t = perPatch((a: Patch<P>) => sql`${a.d ?? 1}`);'],
  [
    'that asks what is named inside a property of a patch',
    'const t = perPatch((a: Patch<P>) => (a.e?.f === undefined ? one : other));',
  ],
  ['whose part gets a patch without a property', "function part(a: Omit<Patch<P>, 'e'>) { return a.d ? one : other; }"],
  ['that takes the time', 'const t = template((a: Value<string>) => sql`${a} ${new Date()}`);'],
  ['that makes an id', 'const t = template((a: Value<string>) => sql`${a} ${newId()}`);'],
  [
    'that makes an id for each of several',
    'const t = template((a: Value<string>) => [1, 2].map(() => sql`${a} ${newId()}`));',
  ],
  ['that computes an id from nothing', 'const t = template(() => sql`${compute([], () => newId())}`);'],
  ['that computes an id from a constant', "const t = template(() => sql`${compute(['x'], (x) => x + newId())}`);"],
  ['whose part makes an id', 'function part(a: Value<string>) { return sql`${a} ${newId()}`; }'],
  [
    'whose part takes the time',
    'function part({ a }: Values<A>) { const now = systemClock.now(); return sql`${a} ${now}`; }',
  ],
  ['whose part takes a random number', 'const part = (a: Notice) => sql`${a.userId} ${Math.random()}`;'],
  ['whose part takes a random id', 'const part = (a: UserIn) => sql`${a} ${crypto.randomUUID()}`;'],
  ['whose part compares a value', "function part(a: Value<string>) { return a === 'x' ? one : other; }"],
  [
    'whose part compares properties',
    'function part({ actorId, userId }: Notice) { return actorId === userId ? one : other; }',
  ],
  ['whose part compares ids', 'function part(a: UserIn, b: UserIn) { return a === b ? one : other; }'],
  [
    'whose part compares ids of any kind',
    'function part(a: string | SQLWrapper, b: string | SQLWrapper) { return a === b ? one : other; }',
  ],
  ['whose part asks what is optional', 'function part(a?: Value<string>) { return a ? one : other; }'],
  [
    'whose part compares what may be null',
    "function part(a: Value<string> | null) { return a === 'any' ? one : other; }",
  ],
  ['whose part compares in an answer of a hook', 'connect(onBlock, (now, a, b) => (a === b ? [one] : [other]));'],
];

const accepted: readonly (readonly [what: string, code: string])[] = [
  ['with a part that may be null', 'function part(a: Value<string> | null) { return a === null ? one : other; }'],
  ['with a part that may be absent', 'function part(a?: Value<string>) { return a === undefined ? [] : [a]; }'],
  ['with a part that has a default', 'function part(a?: Value<string>) { return sql`${a ?? null}`; }'],
  [
    'with a part that may be absent, an object',
    'function part(a?: Values<A>) { return a === undefined ? [] : [a.a]; }',
  ],
  ['of a patch', 'const t = perPatch(({ d }: Patch<P>) => (d === undefined ? [] : [sql`${d}`]));'],
  ['of a form', 'const t = perShape((isOpen: boolean) => template((a: Value<string>) => (isOpen ? sql`${a}` : one)));'],
  ['of a list', 'const t = pagesOf((a: Value<string>, after) => list(a, after));'],
  [
    'that reads the time when it is called',
    'const t = template((a: Value<string>) => select(sql`${a}`, () => new Date()));',
  ],
  [
    'that computes a value',
    'const t = template((a: Value<string | null>) => sql`${compute([a], (a) => a ?? newId())}`);',
  ],
  [
    'beside a service',
    "async function f(id: string, at: Date | null) { return id === 'x' ? newId() : (at ?? new Date()); }",
  ],
];

const partRefused: readonly (readonly [what: string, code: string])[] = [
  ['in a service', `${part} async function f(id: string) { return part(id); }`],
  ['in a dispatcher', `${part} const f = (id: string, isOpen: boolean) => (isOpen ? part(id) : one);`],
  ['for each of several', `${part} const f = (ids: string[]) => ids.map((id) => part(id));`],
  ['of a hook', 'async function f(now: Instant, id: string) { return onBlock.ask(now, id, id); }'],
];

const partAccepted: readonly (readonly [what: string, code: string])[] = [
  [
    'in a template',
    `${part} const t = template((id: Value<string>) => [part(id), ...onBlock.ask(at, id, id).flat()]);`,
  ],
  ['in a part', `${part} function f({ a }: Values<A>) { return ['x', 'y'].map(() => part(a)); }`],
  ['of a hook that gets no values', 'const hook = new Hook<[], SQL>("x"); const f = () => hook.ask();'],
  ['in a constant', `${part} const f = part('x');`],
  [
    'beside a dispatcher',
    `${part} const t = template((id: Value<string>) => part(id)); const f = (id: string) => t(id);`,
  ],
];

const preamble = `import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { Hook } from '../../src/areas/hook.ts';
import type { UserIn } from '../../src/areas/profile/hooks.ts';
import { onBlock } from '../../src/areas/safety/hooks.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import type { ListPosition } from '../../src/platform/http/paging.ts';
import { pagesOf, type List } from '../../src/store/page.ts';
import { select } from '../../src/store/statement.ts';
import { compute, perPatch, perShape, template, type Patch, type Value, type Values } from '../../src/store/template.ts';
type A = { a: string; b: boolean; c: string | null };
type P = { d?: string | null; e?: { f?: boolean } };
interface Notice { readonly userId: Value<string>; readonly actorId?: Value<string> }
declare const one: SQL, other: SQL, at: Instant;
declare function list(a: Value<string>, after: Value<ListPosition> | null): List<string>;
declare function connect<P extends readonly unknown[], R>(hook: { ask(...all: P): R[] }, answer: (...all: P) => R): void;
`;

const cases = { refused, accepted, partRefused, partAccepted };
const pathOf = (group: keyof typeof cases, what: string) => `test/architecture/${group} ${what}.ts`;
const groups = ['refused', 'accepted', 'partRefused', 'partAccepted'] as const;
const examples = groups.flatMap((group) =>
  cases[group].map(([what, code]) => [pathOf(group, what), `${preamble}${code}`] as const),
);
const { treeOf, checker } = typedFiles(paths, Object.fromEntries(examples));

describe('a template', () => {
  it('is made by a module, takes only values, and never branches on one', () => {
    // pagesOf makes two templates, and is called by modules only, as the others are.
    const files = nonEmpty(
      paths.filter((path) => path !== 'src/store/page.ts'),
      'files',
    );
    const faults = files.flatMap((path) => {
      const tree = treeOf(path);
      return templateFaults(tree, checker).map(({ node, what }) => `${placeOf({ path, tree }, node)} ${what}`);
    });
    expect(faults, 'src/store/README.md says what to use instead.').toEqual([]);
  });

  it.each(refused)('is refused %s', (what) => {
    expect(templateFaults(treeOf(pathOf('refused', what)), checker)).toHaveLength(1);
  });

  it.each(accepted)('is accepted %s', (what) => {
    expect(templateFaults(treeOf(pathOf('accepted', what)), checker)).toEqual([]);
  });
});

describe('a part', () => {
  it('is only called while a template is built', () => {
    const parts = new Set(paths.flatMap((path) => partsIn(treeOf(path), checker)));
    expect(parts.size).toBeGreaterThan(100);
    const calls = nonEmpty(paths, 'files').flatMap((path) => {
      const tree = treeOf(path);
      return callsWithValues(tree, parts, checker).map((call) => placeOf({ path, tree }, call));
    });
    expect(calls, 'With values it builds its SQL at every request: call it in a template.').toEqual([]);
  });

  const callsIn = (path: string) => callsWithValues(treeOf(path), new Set(partsIn(treeOf(path), checker)), checker);

  it.each(partRefused)('is refused %s', (what) => {
    expect(callsIn(pathOf('partRefused', what))).toHaveLength(1);
  });

  it.each(partAccepted)('is accepted %s', (what) => {
    expect(callsIn(pathOf('partAccepted', what))).toEqual([]);
  });
});
