import type { Faults } from '../faults.ts';
import type { ContractModel, OperationModel } from '../model/operation.ts';

/** A rule of this project about one operation, in addition to those of OpenAPI. */
export type OperationRule = (operation: OperationModel, model: ContractModel, faults: Faults) => void;

export function takesHeader(operation: OperationModel, name: string): boolean {
  return operation.parameters.some((parameter) => parameter.in === 'header' && parameter.name === name);
}
