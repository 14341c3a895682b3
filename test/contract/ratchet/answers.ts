/**
 * Reads the responses that the contract declares, those that the suite has produced, and those that uncovered.txt
 * excuses.
 */
import { readFileSync } from 'node:fs';
import { readSeen } from '../../support/node/coverage-reporter.ts';

/** `operationId status mediaType`. The media type is `-` if the response has no body. */
export type AnswerKey = string;

interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { operationId?: string; responses?: Record<string, Response> }>>>
  >;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

/** Returns every declared response: each status of each operation, with each of its media types. */
export function declaredAnswers(): AnswerKey[] {
  const document = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as Document;
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  return operations.flatMap(({ operationId, responses = {} }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const { content = {} } = followed(document, response);
      const types = Object.keys(content);
      return (types.length === 0 ? ['-'] : types).map((type) => `${operationId} ${status} ${type}`);
    }),
  );
}

function followed(document: Document, response: Response): Response {
  const name = response.$ref?.split('/').at(-1);
  return name === undefined ? response : (document.components.responses[name] ?? {});
}

/** Returns the responses that the last test run produced. */
export const seenAnswers = (): ReadonlySet<AnswerKey> => new Set(readSeen());

/** Returns the lines of uncovered.txt: each response, with the reason why no test produces it. */
export function excusedAnswers(): Map<AnswerKey, string> {
  const lines = readFileSync('test/contract/uncovered.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(lines.map((line) => [line.split(' ').slice(0, 3).join(' '), line.split(' ').slice(3).join(' ')]));
}
