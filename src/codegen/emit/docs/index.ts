import type { ContractModel } from '../../model/operation.ts';
import type { PostmanPlan } from '../../read/postman.ts';
import { makeJsonFile, type EmittedFile } from '../file.ts';
import { printCurl } from './curl.ts';
import { chooseSample } from './sample.ts';
import { printSdkCall } from './sdk.ts';

/** What `/docs` shows of an operation and the OpenAPI document does not say. */
export interface DocumentedOperation {
  /** Name of the example that the samples show. */
  readonly example: string;
  readonly sdk: string;
  readonly curl: string;
  /** Every problem code, including those that the platform adds. */
  readonly problems: readonly string[];
  readonly development?: true;
}

/**
 * `docs/operations.json`: the code samples and problem codes of each operation, by operationId. An operation without a
 * successful example is left out.
 */
export function emitDocs(model: ContractModel, plan: PostmanPlan | null): EmittedFile {
  const entries = model.operations.flatMap((operation): [string, DocumentedOperation][] => {
    const sample = chooseSample(operation, plan?.variables ?? {});
    if (sample === null) return [];
    const { id, problems, development } = operation;
    const code = { example: sample.example.name, sdk: printSdkCall(sample), curl: printCurl(sample) };
    return [[id, { ...code, problems, ...(development ? { development } : {}) }]];
  });
  return makeJsonFile('docs/operations.json', Object.fromEntries(entries));
}
