/**
 * Statements whose text is made once. Building SQL costs more than running a small query, so a template builds its
 * statements at its first call, keeps their texts, and only binds values afterwards.
 */
import { is, Param } from 'drizzle-orm';
import { holdsSlot, isSlot, slotsOf, valueOf, type Patch } from './slot.ts';
import { Bound, compile, type Compiled, type ResultOf, type Statement } from './statement.ts';

export { compute, jsonText, type Patch, type Value, type Values } from './slot.ts';

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
 * depend on one: `compute` makes a value from others, and `perShape` makes one template for each of a few forms. Where
 * columns may be absent, use `perPatch` with `updateWhere` or `insertWhere`: here every property has a slot, so every
 * column would be written. A template that is called with slots, inside another template, builds in place.
 *
 * @throws TypeError at a call with undefined for a value, or with more values than `build` has parameters before the
 *   first default or rest parameter.
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
  let kept: Compilation | undefined;
  return (...values) => {
    if (values.length > count)
      throw new TypeError(`A template of ${count} values got ${values.length}: it has no default or rest parameters.`);
    if (values.some(holdsSlot)) return asBound<S>(build(...values));
    kept ??= compileAll(build(...slotsOf<A>(count)));
    const bound = 'sql' in kept ? fill(kept, values) : kept.map((each) => fill(each, values));
    observer?.(bound, () => compileAll(build(...values)));
    return asBound<S>(bound);
  };
}

type Compilation = Compiled | readonly Compiled[];

/** Gets what a template answers, and a function that builds the same from the values. */
type Observer = (bound: Compilation, buildFromValues: () => Compilation) => void;

let observer: Observer | undefined;

/** Only tests observe templates: they compare what is built from slots with what is built from values. */
export function observeTemplates(next: Observer | undefined): void {
  observer = next;
}

/** At most this many forms of a template are kept. A form must be one of a few; a value from a request is none. */
const FORMS_KEPT = 64;

/** Nothing of the type string or number, of which there are any number of forms. A union of constants is fine. */
type Constants<F extends readonly unknown[]> = {
  [I in keyof F]: string extends F[I] ? never : number extends F[I] ? never : F[I];
};

/**
 * Makes one template for each form of a statement, for instance with and without a filter. A form is made of constants
 * of the code, never of free texts: with those, the answer takes no argument.
 */
export function perShape<F extends readonly (string | number | boolean | undefined)[], T>(
  make: (...form: F) => T,
): (...form: Constants<F>) => T {
  return keepForms((...form: Constants<F>) => make(...(form as unknown as F))); // F without what is no constant
}

/** Keeps what was made for each form. Where a new form finds no room, it takes the place of the oldest one. */
function keepForms<F extends readonly unknown[], T>(make: (...form: F) => T): (...form: F) => T {
  const kept = new Map<string, T>();
  return (...form) => {
    const key = JSON.stringify(form);
    const found = kept.get(key) ?? make(...form);
    if (kept.has(key)) return found;
    const [oldest] = kept.keys();
    if (kept.size >= FORMS_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, found);
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
  const shapes = keepForms((...names: string[]) =>
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

function compileAll(built: Statement | readonly Statement[]): Compilation {
  return Array.isArray(built) ? built.map(compile) : compile(built as Statement); // a list is an array
}

function fill({ sql, params, read }: Compiled, values: readonly unknown[]): Bound<unknown> {
  return new Bound({ sql, params: params.map((param) => fillOne(param, values)), read });
}

/** Drizzle leaves a slot as it is, or with the encoder of its column. */
function fillOne(param: unknown, values: readonly unknown[]): unknown {
  if (isSlot(param)) return valueOf(param, values);
  if (!is(param, Param) || !isSlot(param.value)) return param;
  const value = valueOf(param.value, values);
  return value === null ? null : param.encoder.mapToDriverValue(value);
}

/** TypeScript cannot follow that each statement became the bound one at the same place. */
function asBound<S>(value: unknown): BoundOf<S> {
  return value as BoundOf<S>;
}
