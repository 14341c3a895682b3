import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Faults } from '../faults.ts';
import type { ExampleModel } from '../model/operation.ts';
import { compareTexts, isObject, objectOf, type Json, type JsonObject } from './json.ts';

const keys = ['summary', 'description', 'status', 'as', 'scenario', 'request', 'response'];
const requestKeys = ['path', 'query', 'headers', 'body'];
const responseKeys = ['headers', 'body'];

/** Reads the examples `examples/<operationId>/<name>.yaml`, each a request and its answer, by operation and name. */
export async function readExamples(folder: string, faults: Faults): Promise<Map<string, ExampleModel[]>> {
  const base = join(folder, 'examples');
  const byOperation = new Map<string, ExampleModel[]>();
  if (!existsSync(base)) return byOperation;
  for (const operation of (await readdir(base)).sort(compareTexts)) {
    const examples: ExampleModel[] = [];
    for (const file of (await readdir(join(base, operation)))
      .filter((name) => name.endsWith('.yaml'))
      .sort(compareTexts)) {
      const example = readExample(
        parseSafely(await readFile(join(base, operation, file), 'utf8')),
        `contract/examples/${operation}/${file}`,
        faults,
      );
      if (example) examples.push(example);
    }
    byOperation.set(operation, examples);
  }
  return byOperation;
}

function parseSafely(text: string): Json {
  try {
    return parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable';
  }
}

function readExample(parsed: Json, file: string, faults: Faults): ExampleModel | null {
  const at = `file:${file}`;
  if (!isObject(parsed)) {
    faults.add(
      at,
      `The example cannot be read${typeof parsed === 'string' ? `: ${parsed}` : ''}.`,
      `Write a map of ${keys.join(', ')}.`,
    );
    return null;
  }
  const request = objectOf(parsed['request']);
  const response = objectOf(parsed['response']);
  refuseOthers(parsed, keys, at, faults);
  refuseOthers(request, requestKeys, `${at} request`, faults);
  refuseOthers(response, responseKeys, `${at} response`, faults);
  const { summary, status, as = 'none', scenario = null } = parsed;
  if (
    typeof summary !== 'string' ||
    typeof status !== 'number' ||
    typeof as !== 'string' ||
    (scenario !== null && typeof scenario !== 'string')
  ) {
    faults.add(
      at,
      'An example needs a summary (text) and a status (number); `as` and `scenario` are texts.',
      'Complete it.',
    );
    return null;
  }
  return {
    name: basename(file, '.yaml'),
    file,
    summary,
    status,
    as,
    scenario,
    request: {
      path: objectOf(request['path']),
      query: objectOf(request['query']),
      headers: objectOf(request['headers']),
      ...readBody(request),
    },
    response: { headers: objectOf(response['headers']), ...readBody(response) },
  };
}

function readBody(node: JsonObject): { body?: Json } {
  return node['body'] === undefined ? {} : { body: node['body'] };
}

function refuseOthers(node: JsonObject, allowed: readonly string[], at: string, faults: Faults): void {
  for (const key of Object.keys(node).filter((key) => !allowed.includes(key))) {
    faults.add(at, `An example cannot have \`${key}\`.`, `Use ${allowed.join(', ')}.`);
  }
}
