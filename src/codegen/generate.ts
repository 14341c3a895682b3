import { Faults, Refusal } from './faults.ts';
import { mergeExamples } from './emit/documents.ts';
import type { EmittedFile } from './emit/file.ts';
import { emitAll } from './emit/index.ts';
import { sha256 } from './inputs.ts';
import type { ContractModel } from './model/operation.ts';
import { readContract } from './model/read-contract.ts';
import { ContractDocument } from './read/document.ts';
import { readExamples } from './read/examples.ts';
import { canonical } from './read/json.ts';
import { readProblems } from './read/problems.ts';
import { bundle, lint } from './read/redocly.ts';
import { Sources } from './read/sources.ts';
import { refuseFaults } from './refuse/index.ts';

export interface Generated {
  readonly model: ContractModel;
  readonly files: readonly EmittedFile[];
}

/**
 * Reads the contract in `folder` and gives everything that is made from it. Throws a `Refusal` with every fault when the
 * contract says something that cannot be generated exactly. `base` is what file names in messages are relative to.
 */
export async function generate(folder: string, base: string): Promise<Generated> {
  const faults = new Faults();
  const document = new ContractDocument(await bundle(folder), faults);
  const [problems, examples] = [await readProblems(folder, faults), await readExamples(folder, faults)];
  const hash = sha256(canonical(document.root) + JSON.stringify([problems, [...examples]])).slice(0, 12);
  const model = readContract({ document, hash, problems, examples });
  refuseFaults(model, examples, faults);
  if (faults.all.length > 0) throw new Refusal(report(faults, new Sources(folder, base)), faults.all);
  const merged = mergeExamples(document, model);
  const [, files] = await Promise.all([lint(merged, folder), emitAll(model, merged)]);
  return { model, files };
}

function report(faults: Faults, sources: Sources): string {
  const entries = faults.all.map((fault) => `${sources.locate(fault.pointer)}  ${fault.pointer}\n  ${fault.reason}\n  → ${fault.advice}`);
  return `The contract has ${entries.length === 1 ? 'a fault' : `${entries.length} faults`}; nothing was generated.\n\n${entries.join('\n\n')}`;
}
