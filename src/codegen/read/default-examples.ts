import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Faults } from '../faults.ts';
import { defaultsFile, type DefaultExample } from '../model/derive-examples.ts';
import type { ProblemModel } from '../model/operation.ts';
import { isObject, objectOf, textOf, type Json } from './json.ts';

const keys = ['summary', 'problem', 'takes', 'except', 'as', 'scenario', 'request', 'variables', 'errors'];

/** Reads `default-examples.yaml`, the examples that operations have in common. A contract without the file has none. */
export async function readDefaultExamples(
  folder: string,
  problems: Readonly<Record<string, ProblemModel>>,
  faults: Faults,
): Promise<DefaultExample[]> {
  const file = join(folder, 'default-examples.yaml');
  if (!existsSync(file)) return [];
  const parsed: Json = parse(await readFile(file, 'utf8'));
  return Object.entries(objectOf(parsed)).flatMap(([name, entry]) => {
    const { summary, problem, takes, except, as, scenario, request, variables, errors } = objectOf(entry);
    const unknown = Object.keys(objectOf(entry)).filter((key) => !keys.includes(key));
    if (unknown.length > 0 || textOf(summary) === '' || !Object.hasOwn(problems, textOf(problem))) {
      faults.add(
        `file:${defaultsFile}`,
        `The default example ${name} is not complete or has other keys.`,
        `Write summary and a problem of contract/problems.yaml; ${keys.slice(2).join(', ')} are optional.`,
      );
      return [];
    }
    const { path = {}, query = {}, headers = {} } = objectOf(request);
    return [
      {
        name,
        summary: textOf(summary),
        problem: textOf(problem),
        takes: textOf(takes) || null,
        except: Object.keys(objectOf(except)),
        ...(typeof as === 'string' ? { as } : {}),
        ...(scenario === undefined ? {} : { scenario: textOf(scenario) || null }),
        request: { path: objectOf(path), query: objectOf(query), headers: objectOf(headers) },
        variables: Object.fromEntries(Object.entries(objectOf(variables)).map(([key, value]) => [key, textOf(value)])),
        errors: Array.isArray(errors) || isObject(errors) ? errors : null,
      },
    ];
  });
}
