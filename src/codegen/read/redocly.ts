import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Refusal, type Faults } from '../faults.ts';
import { root } from '../paths.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

const binary = resolve(root, 'node_modules/@redocly/cli/bin/cli.js');

/** Bundles the folder's `openapi.yaml` and the files it refers to into one document that has only local references. */
export async function bundle(folder: string): Promise<JsonObject> {
  return inScratchFolder(async (scratch) => {
    const output = join(scratch, 'openapi.json');
    const { code, text } = await redocly([
      'bundle',
      join(folder, 'openapi.yaml'),
      '--config',
      join(folder, 'redocly.yaml'),
      '--output',
      output,
    ]);
    if (code !== 0) throw new Refusal(`The contract cannot be bundled.\n${text}`, []);
    const document: Json = JSON.parse(await readFile(output, 'utf8'));
    if (!isObject(document)) throw new Refusal('The bundled contract is not an object.', []);
    return document;
  });
}

const recordAnswers = 'If the schema is right, `npm run examples:record` writes the new answer into the example.';

/** Lints a document with the rules of the folder's `redocly.yaml`. Warnings count as errors. */
export async function lint(document: JsonObject, folder: string, faults: Faults): Promise<void> {
  await inScratchFolder(async (scratch) => {
    const file = join(scratch, 'contract.json');
    await writeFile(file, JSON.stringify(document, null, 2));
    const { code, text } = await redocly([
      'lint',
      file,
      '--config',
      join(folder, 'redocly.yaml'),
      '--max-problems',
      '500',
      '--format',
      'json',
    ]);
    const start = text.indexOf('{');
    if (start < 0) throw new Refusal(`redocly lint failed.\n${text}`, []);
    const { problems }: { problems: LintProblem[] } = JSON.parse(text.slice(start, text.lastIndexOf('}') + 1));
    for (const { ruleId, message, location } of problems) {
      const pointer = (location[0]?.pointer ?? '').replace(/^#/, '');
      const rule = `See the redocly rule ${ruleId}: https://redocly.com/docs/cli/rules/oas/${ruleId}.`;
      const isAnswer = /\/responses\/.*\/examples\//.test(pointer);
      faults.add(pointer, message.trim(), isAnswer ? `${recordAnswers} ${rule}` : rule);
    }
    if (code !== 0 && problems.length === 0) throw new Refusal(`redocly lint failed.\n${text}`, []);
  });
}

interface LintProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly pointer?: string }[];
}

async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'codegen-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the pinned redocly, offline and without telemetry. */
function redocly(parameters: readonly string[]): Promise<{ code: number; text: string }> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  const child = spawn(process.execPath, [binary, ...parameters], { env, cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk) => (text += String(chunk)));
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, text }));
  });
}
