import { parseArgs } from 'node:util';
import { Refusal } from './faults.ts';
import type { Generated } from './generate.ts';
import { hashInputs, hashText } from './inputs.ts';
import { withLock } from './lock.ts';
import { describeKeywords } from './model/keywords.ts';
import { findDifferences, isUpToDate, makeManifestFile, writeOutput } from './output.ts';
import { contractFolder, generatedFolder, root } from './paths.ts';

const help = `npm run generate [-- --check]

Writes everything under generated/ from the contract in contract/.

  --check   write nothing; fail if generated/ does not match the contract
  --help    print this text

Schemas may use these keywords and formats. Anything else stops the run, with file, line, reason and advice:

${describeKeywords(false)}`;

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } }, strict: false });
  const unknown = Object.keys(values).filter((name) => name !== 'check' && name !== 'help');
  if (values['help'] || unknown.length > 0) {
    console.log(unknown.length > 0 ? `Unknown option --${unknown.join(', --')}.\n\n${help}` : help);
    return unknown.length > 0 ? 2 : 0;
  }
  return withLock(values['check'] ? check : write);
}

/** Loads the generator only when it is needed, so that a run without changes is quick. */
async function generateContract(): Promise<Generated> {
  const { generate } = await import('./generate.ts');
  return generate(contractFolder, root);
}

async function write(): Promise<number> {
  const inputs = await hashInputs();
  if (await isUpToDate(generatedFolder, inputs)) {
    console.log('generated/ is up to date.');
    return 0;
  }
  const { model, files } = await generateContract();
  const { created, changed, removed } = await writeOutput(generatedFolder, [...files, makeManifestFile(inputs, files)]);
  console.log(
    `${model.operations.length} operations, ${Object.keys(model.components).length} schemas: ${files.length} files; ${created} new, ${changed} changed, ${removed} removed.`,
  );
  return 0;
}

/** Generates everything again and compares, because the manifest itself could be wrong. */
async function check(): Promise<number> {
  const inputs = await hashInputs();
  const { files } = await generateContract();
  const hashes = Object.fromEntries(files.map(({ path, text }) => [path, hashText(text)]));
  const found = await findDifferences(generatedFolder, hashes);
  if (found.length === 0 && !(await isUpToDate(generatedFolder, inputs)))
    found.push('manifest.json was written by an earlier run.');
  if (found.length === 0) {
    console.log('generated/ matches the contract.');
    return 0;
  }
  console.error(`generated/ does not match the contract. Run \`npm run generate\`.\n\n${found.join('\n')}`);
  return 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
