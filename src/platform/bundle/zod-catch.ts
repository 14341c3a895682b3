import type { $ZodCatchCtx, $ZodType } from '../../../node_modules/zod/v4/core/index.js';
import { constantCatch } from '../../../node_modules/zod/v4/core/util.js';
import { ZodMiniCatch } from '../../../node_modules/zod/v4/mini/schemas.js';

/**
 * `z.catch` in the bundle. Zod's own version reaches one helper through the object that has all of them, and so keeps
 * all of them in the bundle.
 */
export function catchFaults(innerType: $ZodType, value: unknown): ZodMiniCatch {
  // Zod also takes every function for a maker of the value.
  const catchValue = typeof value === 'function' ? (value as (faults: $ZodCatchCtx) => unknown) : constantCatch(value);
  return new ZodMiniCatch({ type: 'catch', innerType, catchValue });
}
