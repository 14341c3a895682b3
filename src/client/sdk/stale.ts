import type { AnyInput, Descriptor } from './descriptor.ts';

/** A read as it was asked for. */
export interface Asked {
  readonly descriptor: Descriptor;
  readonly input: AnyInput;
}

/**
 * Whether a change that was answered with `data` makes the answer to that read stale (`x-invalidates`). A parameter that one
 * of the two lacks does not tell them apart: too much is asked for again rather than too little.
 */
export function makesStale(change: Asked, data: unknown, read: Asked): boolean {
  const asked = { ...read.input.query, ...read.input.path };
  const exchange = { ...change.input, data };
  return (change.descriptor.invalidates ?? []).some(
    ([id, parameters = {}]) =>
      id === read.descriptor.id &&
      Object.entries(parameters).every(([name, steps]) => {
        const value = steps.reduce<unknown>(within, exchange);
        return value === undefined || asked[name] === undefined || textOf(value) === textOf(asked[name]);
      }),
  );
}

/** A number and the same number in a path are one value. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Of anything that is no object this is undefined too. */
const within = (part: unknown, step: string): unknown =>
  (part as Readonly<Record<string, unknown>> | null | undefined)?.[step];
