import { Faults, Refusal } from './faults.ts';
import { emitDocs } from './emit/docs/index.ts';
import { completeDocument } from './emit/documents.ts';
import type { EmittedFile } from './emit/file.ts';
import { emitAll } from './emit/index.ts';
import { emitPostman } from './emit/postman/index.ts';
import { hashText } from './inputs.ts';
import type { ContractModel } from './model/operation.ts';
import { readContract } from './model/read-contract.ts';
import { ContractDocument } from './read/document.ts';
import { readChannelFiles } from './read/channels.ts';
import { readDefaultExamples } from './read/default-examples.ts';
import { readExamples } from './read/examples.ts';
import { readFacts } from './read/facts.ts';
import { toCanonicalJson } from './read/json.ts';
import { readPostmanPlan } from './read/postman.ts';
import { readProblems } from './read/problems.ts';
import { readRules } from './read/rules.ts';
import { bundle, lint } from './read/redocly.ts';
import { Sources } from './read/sources.ts';
import { refuseFaults } from './refuse/index.ts';

export interface Generated {
  readonly model: ContractModel;
  readonly files: readonly EmittedFile[];
}

/**
 * Reads the contract in `folder` and makes all generated files. Throws a `Refusal` with every fault if the contract
 * says something that cannot be generated exactly. File names in messages are relative to `base`.
 */
export async function generate(folder: string, base: string): Promise<Generated> {
  const faults = new Faults();
  const document = new ContractDocument(await bundle(folder), faults);
  const [problems, examples] = [await readProblems(folder, faults), await readExamples(folder, faults)];
  const defaults = await readDefaultExamples(folder, problems, faults);
  const [channels, facts] = [await readChannelFiles(folder), await readFacts(folder, faults)];
  const rules = await readRules(folder, faults);
  const hash = hashText(
    toCanonicalJson(document.root) + JSON.stringify([problems, facts, rules, [...examples], defaults, [...channels]]),
  ).slice(0, 12);
  const model = readContract({ document, hash, problems, facts, rules, examples, defaults, channels });
  refuseFaults(model, { examples, defaults }, faults);
  const plan = await readPostmanPlan(folder, model, faults);
  const sources = new Sources(folder, base);
  stopAtFaults(faults, sources, model);
  const merged = completeDocument(document, model, plan?.variables ?? {});
  const [, files] = await Promise.all([lint(merged, folder, faults), emitAll(model, merged)]);
  stopAtFaults(faults, sources, model);
  return { model, files: [...files, ...emitPostman(model, plan), emitDocs(model, plan)] };
}

function stopAtFaults({ all }: Faults, sources: Sources, model: ContractModel): void {
  if (all.length === 0) return;
  const entries = all.map(
    ({ pointer, reason, advice }) =>
      `${sources.locate(findExampleFile(pointer, model) ?? pointer)}  ${pointer}\n  ${reason}\n  → ${advice}`,
  );
  const count = entries.length === 1 ? 'a fault' : `${entries.length} faults`;
  throw new Refusal(`The contract has ${count}; nothing was generated.\n\n${entries.join('\n\n')}`, all);
}

/** The file of a merged example in which the lint found a fault. */
function findExampleFile(pointer: string, model: ContractModel): string | undefined {
  const operation = model.operations.find((candidate) => pointer.startsWith(`${candidate.pointer}/`));
  const name = /\/examples\/([^/]+)/.exec(pointer)?.[1];
  const example = operation?.examples.find((candidate) => candidate.name === name);
  return example && `file:${example.file}`;
}
