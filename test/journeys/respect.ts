/** Walks a workflow of contract/journeys with the installed redocly, without telemetry. */
import { execFile } from 'node:child_process';
import type { SeededServer } from '../support/node/seeded-server.ts';

/**
 * Runs one workflow of a journey against a server, by default the one with the name of the file. Returns the exit code
 * and the output.
 */
export function respect(
  server: SeededServer,
  file: string,
  given: Record<string, string> = {},
  workflow = file.replace('.arazzo.yaml', ''),
): Promise<{ code: number; text: string }> {
  const values = Object.entries(given).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const parameters = [
    'node_modules/@redocly/cli/bin/cli.js',
    'respect',
    '--verbose',
    `contract/journeys/${file}`,
    '--workflow',
    workflow,
    '--server',
    `api=${server.origin}/api/v2`,
    ...values,
  ];
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return new Promise((resolve) => {
    execFile(process.execPath, parameters, { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : 1, text: stdout + stderr }),
    );
  });
}
