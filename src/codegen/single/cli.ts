import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, Worker } from 'node:worker_threads';
import { Faults } from '../faults.ts';
import { describeKeywords } from '../model/keywords.ts';
import type { Json } from '../read/json.ts';
import { readSingle } from './read-single.ts';
import { printComponents, evaluateComponents } from './run.ts';

const help = `npm run --silent schema:check -- --schema FILE --instances FILE [--code]

Compiles one JSON Schema (2020-12) with the emitter that makes generated/schemas, and validates values with the result.

  --schema FILE     the schema as JSON; it may refer to parts of itself (#/$defs/…, anchors, an $id) and to the schema of
                    JSON Schema 2020-12
  --instances FILE  a JSON array of values
  --code            print the generated code before the verdicts
  --help            print this text

Prints \`valid\` or \`invalid\` for each value, one a line. Prints only \`refused: REASON\` if the schema cannot be expressed
exactly. Formats are enforced. A keyword that is not in this list is refused:

${describeKeywords(true)}

Exit codes: 0 all valid, 1 some invalid, 2 wrong arguments or an unreadable file, 3 refused.`;

function run(): number {
  const options = {
    schema: { type: 'string' },
    instances: { type: 'string' },
    code: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  const { values } = parseArgs({ options, strict: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.schema === undefined || values.instances === undefined)
    throw new Error('Both --schema and --instances are needed.');
  const [schema, instances] = [readJsonFile(values.schema), readJsonFile(values.instances)];
  if (!Array.isArray(instances)) throw new Error(`${values.instances} is not a JSON array.`);
  const faults = new Faults();
  const { components, root } = readSingle(schema, faults);
  if (faults.all.length > 0) {
    const reasons = faults.all.map(
      ({ pointer, reason, advice }) => `${pointer === '' ? '#' : `#${pointer}`}: ${reason} ${advice}`,
    );
    console.log(`refused: ${reasons.join(' | ').replaceAll(/\s+/g, ' ')}`);
    return 3;
  }
  const code = printComponents(components, true);
  if (values.code)
    console.log(
      Object.entries(code)
        .map(([name, text]) => `const ${name} = ${text};`)
        .join('\n'),
    );
  const made = evaluateComponents(code)[root];
  const verdicts = instances.map((value) => made?.safeParse(value).success ?? false);
  if (verdicts.length > 0) console.log(verdicts.map((fits) => (fits ? 'valid' : 'invalid')).join('\n'));
  return verdicts.every(Boolean) ? 0 : 1;
}

function readJsonFile(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
}

/** Stack of the worker thread: values may be nested deeper than the main thread allows. */
const stackSizeMb = 256;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2), resourceLimits: { stackSizeMb } });
  worker.on('exit', (code) => void (process.exitCode = code));
} else {
  try {
    process.exitCode = run();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exitCode = 2;
  }
}
