import type * as z from 'zod';
import type { ContractModel } from '../../../src/codegen/model/operation.ts';
import { printComponents, evaluateComponents } from '../../../src/codegen/single/run.ts';

/** The zod schemas of all components, made by running the code that would be printed for them. */
export function zodOf(model: Pick<ContractModel, 'components'>): Record<string, z.ZodType> {
  return evaluateComponents(printComponents(model.components));
}
