import type { ContractModel } from '../../model/operation.ts';
import type { PostmanPlan } from '../../read/postman.ts';
import { makeJsonFile, type EmittedFile } from '../file.ts';
import { printCurl } from './curl.ts';
import { chooseSample } from './sample.ts';
import { printSdkCall } from './sdk.ts';

/** What `/docs` shows of an operation and the OpenAPI document does not say. */
export interface DocumentedOperation {
  /** Name of the example that the samples show. */
  readonly example: string | null;
  readonly sdk: string | null;
  readonly curl: string | null;
  /** Every problem code, including those that the platform adds. */
  readonly problems: readonly string[];
  readonly development?: true;
}

/** `docs/operations.json`: the code samples and problem codes of each operation, by operationId. */
export function emitDocs(model: ContractModel, plan: PostmanPlan | null): EmittedFile {
  const entries = model.operations.map((operation): [string, DocumentedOperation] => {
    const sample = chooseSample(operation, plan?.variables ?? {});
    return [
      operation.id,
      {
        example: sample?.example.name ?? null,
        sdk: sample && printSdkCall(sample),
        curl: sample && printCurl(sample),
        problems: operation.problems,
        ...(operation.development ? { development: true } : {}),
      },
    ];
  });
  return makeJsonFile('docs/operations.json', Object.fromEntries(entries));
}
