import type { AnyInput, Descriptor } from './descriptor.ts';

/** A request: an operation and its input. */
export interface Asked {
  readonly descriptor: Descriptor;
  readonly input: AnyInput;
}

/**
 * Whether a change that was answered with `data` makes the answer to that read stale (`x-invalidates`). A parameter
 * that the change or the read lacks counts as equal, so that too much becomes stale rather than too little.
 */
export function makesStale(change: Asked, data: unknown, read: Asked): boolean {
  const asked = { ...read.input.query, ...read.input.path };
  const exchange = { ...change.input, data };
  return (change.descriptor.invalidates ?? []).some(
    ([id, parameters = {}]) =>
      id === read.descriptor.id &&
      Object.entries(parameters).every(([name, steps]) => {
        const value = steps.reduce<unknown>(readMember, exchange);
        return value === undefined || asked[name] === undefined || textOf(value) === textOf(asked[name]);
      }),
  );
}

/** Converts a value to text, so that a number equals the same number in a path. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Reads a member; undefined if `part` is not an object. */
const readMember = (part: unknown, step: string): unknown =>
  (part as Readonly<Record<string, unknown>> | null | undefined)?.[step];
