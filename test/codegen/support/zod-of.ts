import type * as z from 'zod/mini';
import type { ContractModel } from '../../../src/codegen/model/operation.ts';
import { printComponents, evaluateComponents } from '../../../src/codegen/single/run.ts';

/** Returns the zod schemas of all components. It runs the code that the generator would print for them. */
export function zodOf(model: Pick<ContractModel, 'components'>): Record<string, z.ZodMiniType> {
  return evaluateComponents(printComponents(model.components));
}
