/**
 * Statements whose text is made once. Building SQL costs more than running a small query, so a template builds its
 * statements at its first call, keeps their texts, and only binds values afterwards.
 */
import { is, Param, Placeholder, SQL } from 'drizzle-orm';
import { Bound, compile, type Compiled, type ResultOf, type Statement } from './statement.ts';

/** Finds the value of a slot among the arguments of a call. */
type Find = (values: readonly unknown[]) => unknown;

/** Stands for a value while a template is built, and becomes a parameter of the statement. */
export class Slot<T> extends Placeholder<string, T> {
  readonly find: Find;

  constructor(name: string, find: Find) {
    super(name);
    this.find = find;
  }
}

type Leaf = string | number | boolean | Date | SQL | readonly unknown[] | null | undefined;

/** What a template and its helpers take: a value, or the slot that stands for it; of an object, its properties. */
export type Value<T> = [T] extends [Leaf] ? T | Slot<T> : Values<T>;

/** An object whose properties are values or slots. */
export type Values<T> = { readonly [K in keyof T]: Value<T[K]> };

/** What a patch names, as values or slots. A property that is absent or undefined is not named. */
export type Patch<P> = { readonly [K in keyof P]: Value<Exclude<P[K], undefined>> | Extract<P[K], undefined> };

/** What a template answers: each statement with its values. */
export type BoundOf<S> = S extends Statement
  ? Bound<ResultOf<S>>
  : { -readonly [K in keyof S]: S[K] extends Statement ? Bound<ResultOf<S[K]>> : never };

/**
 * Makes a function that answers statements and builds their texts only once:
 *
 *     export const selectBlock = template((blockerId: Value<string>, blockedId: Value<string>) =>
 *       select(sql`SELECT … WHERE blocker_id = ${blockerId} AND blocked_id = ${blockedId}`, parse));
 *
 * `build` gets a slot for each argument, and for each property of an object. It never sees a value, so the text cannot
 * depend on one: `compute` makes a value from others, and `perShape` makes one template for each of a few forms. A
 * template that is called with slots, inside another template, builds in place.
 */
export function template<A extends readonly unknown[], const S extends Statement | readonly Statement[]>(
  build: (...values: A) => S,
): (...values: A) => BoundOf<S> {
  return templateOf(build.length, build);
}

function templateOf<A extends readonly unknown[], const S extends Statement | readonly Statement[]>(
  count: number,
  build: (...values: A) => S,
): (...values: A) => BoundOf<S> {
  let kept: Compiled | readonly Compiled[] | undefined;
  return (...values) => {
    if (values.some(holdsSlot)) return asBound<S>(build(...values));
    kept ??= compileAll(build(...slotsOf<A>(count)));
    return asBound<S>('sql' in kept ? fill(kept, values) : kept.map((each) => fill(each, values)));
  };
}

/** At most this many forms of a template are kept. A form must be one of a few; a value from a request is none. */
const FORMS_KEPT = 64;

/**
 * Makes one template for each form of a statement, for instance with and without a filter. A form is made of constants
 * of the code, never of free texts.
 */
export function perShape<F extends readonly (string | number | boolean | undefined)[], T>(
  make: (...form: F) => T,
): (...form: F) => T {
  const kept = new Map<string, T>();
  return (...form) => {
    const key = JSON.stringify(form);
    const found = kept.get(key) ?? make(...form);
    if (kept.size < FORMS_KEPT) kept.set(key, found);
    return found;
  };
}

/**
 * Makes one template for each set of properties that a patch names. `build` gets those; a property that is absent or
 * undefined stays absent, so `build` may ask for that.
 */
export function perPatch<
  P extends object,
  A extends readonly unknown[],
  const S extends Statement | readonly Statement[],
>(build: (patch: Patch<P>, ...values: A) => S): (patch: Patch<P>, ...values: A) => BoundOf<S> {
  const shapes = perShape((...names: string[]) =>
    templateOf(build.length, (patch: Patch<P>, ...values: A) => build(pick(patch, names), ...values)),
  );
  return (patch, ...values) => {
    const named = Object.entries(patch).filter(([, value]) => value !== undefined);
    return shapes(...named.map(([name]) => name).toSorted())(patch, ...values);
  };
}

function pick<P extends object>(patch: P, names: readonly string[]): P {
  // The names are keys of the patch.
  return Object.fromEntries(names.map((name) => [name, patch[name as keyof P]])) as P;
}

/** Makes a value from others: at once, or at each call of the template if there is a slot among them. */
export function compute<A extends readonly unknown[], R>(
  values: { readonly [K in keyof A]: Value<A[K]> },
  make: (...values: A) => R,
): R | Slot<R> {
  if (!values.some(holdsSlot)) return make(...(values as unknown as A)); // no slot among them
  const finders = values.map(findIn);
  return new Slot<R>(
    'a computed value',
    (given) => make(...(finders.map((find) => find(given)) as unknown as A)), // as the types of the slots say
  );
}

/** A JSON text of a value, or of an object whose properties are values or slots. */
export function jsonText(value: unknown): string | Slot<string> {
  return compute<[unknown], string>([value as Values<unknown>], JSON.stringify); // a value, or slots in an object
}

const isSlot = (value: unknown): value is Slot<unknown> => value instanceof Slot;

function holdsSlot(value: unknown): boolean {
  if (isSlot(value)) return true;
  return isPlain(value) && Object.values(value).some(isSlot);
}

function findIn(value: unknown): Find {
  if (isSlot(value)) return value.find;
  if (!holdsSlot(value)) return () => value;
  const parts = Object.entries(value as object).map(([name, part]) => [name, findIn(part)] as const); // holds a slot
  return (given) => Object.fromEntries(parts.map(([name, find]) => [name, find(given)]));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function compileAll(built: Statement | readonly Statement[]): Compiled | readonly Compiled[] {
  return Array.isArray(built) ? built.map(compile) : compile(built as Statement); // a list is an array
}

function fill({ sql, params, read }: Compiled, values: readonly unknown[]): Bound<unknown> {
  return new Bound({ sql, params: params.map((param) => fillOne(param, values)), read });
}

/** Drizzle leaves a slot as it is, or with the encoder of its column. */
function fillOne(param: unknown, values: readonly unknown[]): unknown {
  if (isSlot(param)) return param.find(values);
  if (!is(param, Param) || !isSlot(param.value)) return param;
  const value = param.value.find(values);
  return value === null || value === undefined ? null : param.encoder.mapToDriverValue(value);
}

/** A slot for each argument. Reading a property of a slot gives the slot of that property. */
function slotsOf<A>(count: number): A {
  return Array.from({ length: count }, (_none, index) =>
    openSlot(`argument ${index + 1}`, (values) => values[index]),
  ) as A; // one slot for each parameter of `build`
}

function openSlot(name: string, find: Find): Slot<unknown> {
  const refuse = (): never => {
    throw new TypeError(`A template computes with ${name}. Its text would be fixed for all calls: use compute().`);
  };
  return new Proxy(new Slot<unknown>(name, find), {
    get: (slot, key) => {
      if (key === Symbol.toPrimitive || key === Symbol.iterator || key === 'toJSON') return refuse;
      if (typeof key === 'symbol' || ['constructor', 'getSQL', 'find'].includes(key)) return Reflect.get(slot, key);
      return openSlot(`${name}.${key}`, (values) => (find(values) as Record<string, unknown>)[key]); // typed by `build`
    },
    has: refuse,
    ownKeys: refuse,
  });
}

/** TypeScript cannot follow that each statement became the bound one at the same place. */
function asBound<S>(value: unknown): BoundOf<S> {
  return value as BoundOf<S>;
}
