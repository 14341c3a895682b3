/**
 * Limits of D1 in production that the local runtime enforces late or not at all
 * (https://developers.cloudflare.com/d1/platform/limits/). Exceeding one is a bug of ours, because the contract limits
 * callers to far less.
 */

/** The most parameters of one statement. */
export const MAX_PARAMETERS = 100;
/** The most bytes of one text, blob or row. */
export const MAX_VALUE_BYTES = 2_000_000;
/** The most bytes of the text of one statement. */
export const MAX_STATEMENT_BYTES = 100_000;
/** The most statements of one invocation (request, queue batch, cron run) on the paid plan. */
export const MAX_QUERIES = 1_000;

const encoder = new TextEncoder();

/**
 * Throws for parameters that D1 would refuse or change: too many, too large together, not finite, or of a type that D1
 * does not have.
 */
export function checkBindings(values: readonly unknown[]): void {
  if (values.length > MAX_PARAMETERS) {
    throw new RangeError(
      `${values.length} parameters; at most ${MAX_PARAMETERS}. Pass lists with jsonList() or insertAll()`,
    );
  }
  let atMost = 0;
  for (const [index, value] of values.entries()) {
    const size = sizeAtMost(value);
    if (size === undefined) throw new TypeError(`parameter ${index + 1} cannot be stored: ${describeValue(value)}`);
    atMost += size;
  }
  if (atMost > MAX_VALUE_BYTES && exactSize(values) > MAX_VALUE_BYTES) {
    throw new RangeError(`the parameters are larger than a row may be (${MAX_VALUE_BYTES} bytes)`);
  }
}

/** Throws for a statement that is longer than D1 accepts. */
export function checkStatement(query: string): void {
  // A UTF-16 unit has at most three bytes, so the text is encoded only if it is near the limit.
  if (query.length * 3 > MAX_STATEMENT_BYTES && encoder.encode(query).length > MAX_STATEMENT_BYTES) {
    throw new RangeError(`a statement takes at most ${MAX_STATEMENT_BYTES} bytes`);
  }
}

function sizeAtMost(value: unknown): number | undefined {
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'number') return Number.isFinite(value) ? 8 : undefined;
  if (typeof value === 'string') return value.length * 3;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  return undefined;
}

function exactSize(values: readonly unknown[]): number {
  let bytes = 0;
  for (const value of values)
    bytes += typeof value === 'string' ? encoder.encode(value).length : (sizeAtMost(value) ?? 0);
  return bytes;
}

function describeValue(value: unknown): string {
  return typeof value === 'number' ? String(value) : typeof value;
}
