/**
 * Slots, which stand for values while a template is built. Other files import what is public here from `template.ts`.
 */
import { Placeholder, type SQL } from 'drizzle-orm';

/** Finds the value of a slot among the arguments of a call. */
type Find = (values: readonly unknown[]) => unknown;

/** The key of what a slot knows. A symbol, because every name is a property of the value that the slot stands for. */
const SOURCE = Symbol('source');

/** Stands for a value while a template is built, and becomes a parameter of the statement. */
export class Slot<T> extends Placeholder<string, T> {
  readonly [SOURCE]: { readonly name: string; readonly find: Find };

  constructor(name: string, find: Find) {
    super(name);
    this[SOURCE] = { name, find };
  }
}

type Leaf = string | number | boolean | Date | SQL | readonly unknown[] | null | undefined;

/** What a template and its helpers take: a value, or the slot that stands for it; of an object, its properties. */
export type Value<T> = [T] extends [Leaf] ? T | Slot<T> : Values<T>;

/** An object whose properties are values or slots. */
export type Values<T> = { readonly [K in keyof T]: Value<T[K]> };

/** What a patch names, as values or slots. A property that is absent or undefined is not named. */
export type Patch<P> = { readonly [K in keyof P]: Value<Exclude<P[K], undefined>> | Extract<P[K], undefined> };

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

/** A JSON text of a value, or of an object or a list that holds values or slots. */
export function jsonText(value: unknown): string | Slot<string> {
  return compute<[unknown], string>([value as Values<unknown>], JSON.stringify); // a value, or slots inside
}

export const isSlot = (value: unknown): value is Slot<unknown> => value instanceof Slot;

/** Whether a value is a slot, or an object or a list that holds one, however deep. */
export function holdsSlot(value: unknown): boolean {
  if (isSlot(value)) return true;
  if (Array.isArray(value)) return value.some(holdsSlot);
  return isPlain(value) && Object.values(value).some(holdsSlot);
}

/** Finds the value of a slot among the arguments of a call. Throws if it is undefined, which no column can hold. */
export function valueOf(slot: Slot<unknown>, values: readonly unknown[]): unknown {
  const { name, find } = slot[SOURCE];
  const value = find(values);
  if (value === undefined)
    throw new TypeError(`A template got undefined for ${name}: use null, or perPatch for what may be absent.`);
  return value;
}

/** A slot for each argument. Reading a property of a slot gives the slot of that property. */
export function slotsOf<A>(count: number): A {
  return Array.from({ length: count }, (_none, index) =>
    openSlot(`argument ${index + 1}`, (values) => values[index]),
  ) as A; // one slot for each parameter of `build`
}

function findIn(value: unknown): Find {
  if (isSlot(value)) return value[SOURCE].find;
  if (!holdsSlot(value)) return () => value;
  if (Array.isArray(value)) {
    const finders = value.map(findIn);
    return (given) => finders.map((find) => find(given));
  }
  const parts = Object.entries(value as object).map(([name, part]) => [name, findIn(part)] as const); // holds a slot
  return (given) => Object.fromEntries(parts.map(([name, find]) => [name, find(given)]));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function openSlot(name: string, find: Find): Slot<unknown> {
  const refuse = (): never => {
    throw new TypeError(
      `A template computes with ${name}. Its text would be fixed for all calls: use compute() or, for a patch, perPatch().`,
    );
  };
  return new Proxy(new Slot<unknown>(name, find), {
    get: (slot, key) => {
      if (key === Symbol.toPrimitive || key === Symbol.iterator || key === 'toJSON') return refuse;
      // Drizzle reads these two names.
      if (typeof key === 'symbol' || key === 'constructor' || key === 'getSQL') return Reflect.get(slot, key);
      return openSlot(`${name}.${key}`, (values) => (find(values) as Record<string, unknown>)[key]); // typed by `build`
    },
    has: refuse,
    ownKeys: refuse,
  });
}
