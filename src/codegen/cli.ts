import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './faults.ts';
import { generate } from './generate.ts';
import { hashInputs, sha256 } from './inputs.ts';
import { withLock } from './lock.ts';
import { differences, isUpToDate, manifestFile, writeOutput } from './output.ts';
import { contractFolder, generatedFolder, root } from './paths.ts';
import { copyWrittenPart } from './read/partial.ts';

const help = `npm run generate [-- --check]

Makes everything under generated/ from contract/.

  --check   write nothing; fail when generated/ is not what the contract gives
  --partial leave out paths whose files are not written yet
  --help    this text`;

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, partial: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  return withLock(async () => {
    const inputs = await hashInputs();
    if (await isUpToDate(generatedFolder, inputs)) {
      console.log('generated/ is up to date.');
      return 0;
    }
    return values.partial ? generatePartly() : values.check ? check() : write(inputs);
  });
}

async function write(inputs: string): Promise<number> {
  const { model, files } = await generate(contractFolder, root);
  const written = await writeOutput(generatedFolder, [...files, manifestFile(model.contract, inputs, files)]);
  console.log(`${model.operations.length} operations, ${Object.keys(model.components).length} schemas: ${files.length} files, ${written} of them new.`);
  return 0;
}

async function check(): Promise<number> {
  const { files } = await generate(contractFolder, root);
  const found = await differences(generatedFolder, Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)])));
  if (found.length === 0) {
    console.log('generated/ holds what the contract gives.');
    return 0;
  }
  console.error(`generated/ is not what the contract gives. Run \`npm run generate\`.\n\n${found.join('\n')}`);
  return 1;
}

async function generatePartly(): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), 'contract-'));
  try {
    const left = await copyWrittenPart(contractFolder, join(scratch, 'contract'));
    console.log(left.length > 0 ? `Left out:\n  ${left.join('\n  ')}` : 'Nothing left out: run without --partial.');
    const { model, files } = await generate(join(scratch, 'contract'), scratch);
    const written = await writeOutput(generatedFolder, [...files, manifestFile(model.contract, 'partial', files)]);
    console.log(`${model.operations.length} operations, ${files.length} files, ${written} of them new.`);
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
