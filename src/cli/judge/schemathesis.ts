import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../local/paths.ts';
import { fail } from '../local/arguments.ts';

export interface Program {
  readonly path: string;
  /** What it says of itself: `st, version 4.32.5`. */
  readonly version: string;
}

/** Finds Schemathesis: the program that SCHEMATHESIS names, or `st` on the PATH. Null if there is none. */
export function findSchemathesis(): Program | null {
  const path = process.env['SCHEMATHESIS'] ?? 'st';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return status === 0 ? { path, version: stdout.trim() } : null;
}

interface Run {
  readonly origin: string;
  /** Where the requests go if not to `origin`. */
  readonly through?: string | undefined;
  /** Where the report is written. */
  readonly folder: string;
  readonly examples: string;
  readonly seed: string;
  /** Only these operationIds. */
  readonly only?: readonly string[];
}

/** Runs all checks and phases. Returns the events that Schemathesis recorded, one JSON object a line. */
export async function runSchemathesis(
  program: Program,
  { origin, through = origin, folder, examples, seed, only = [] }: Run,
): Promise<string> {
  const report = join(folder, 'report.ndjson');
  const hooks = join(root, 'src/cli/judge');
  const output = await outputOf(
    program.path,
    [
      'run',
      `${origin}/api/v2/openapi.json`,
      `--url=${through}/api/v2`,
      '--checks=all',
      '--phases=examples,coverage,fuzzing,stateful',
      '--continue-on-failure',
      `--max-examples=${examples}`,
      `--seed=${seed}`,
      '--generation-database=none',
      '--output-sanitize=false',
      '--no-color',
      '--report=ndjson',
      `--report-ndjson-path=${report}`,
      ...only.map((id) => `--include-operation-id=${id}`),
    ],
    {
      SCHEMATHESIS_HOOKS: 'hooks',
      PYTHONPATH: [hooks, process.env['PYTHONPATH'] ?? ''].join(delimiter),
      PYTHONDONTWRITEBYTECODE: '1',
      STUDYMATE_API: `${origin}/api/v2`,
    },
    folder,
  );
  const events = readReport(report) ?? fail(`Schemathesis wrote no report:\n\n${output.slice(-3000)}`);
  if (!events.includes('"stop_reason":"completed"')) fail(`Schemathesis did not finish:\n\n${output.slice(-3000)}`);
  return events;
}

/** Runs a program to its end, whatever its exit code. Schemathesis leaves files in `cwd`. */
function outputOf(
  program: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  cwd: string,
): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...variables }, maxBuffer: 256 * 1024 * 1024 };
    execFile(program, args, options, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
