import type { Faults } from '../faults.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';

/** A rule of this house about one operation, beyond what OpenAPI asks. */
export type OperationRule = (operation: OperationModel, model: ContractModel, faults: Faults) => void;

export function takesHeader(operation: OperationModel, name: string): boolean {
  return operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
}
