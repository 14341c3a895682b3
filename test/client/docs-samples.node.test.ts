/** Type-checks the SDK code that `/docs` shows: the sample of each operation, and the code of the guides. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentedOperations } from '../../src/cli/docs/data.ts';
import { readGuides } from '../../src/cli/docs/pages.ts';
import type { ContractModel } from '../../src/codegen/model/operation.ts';
import { nonEmpty } from '../support/nonempty.ts';
import { compileExample, listErrors } from '../support/node/typescript.ts';

const read = <Content>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Content; // made by the generator
const operations = read<DocumentedOperations>('generated/docs/operations.json');
const model = read<ContractModel>('generated/model/operations.json');
const samples = nonEmpty(
  Object.entries(operations).map(([id, { sdk }]) => ({ id, sdk })),
  'operations',
);

/** Values that the samples take from earlier answers or from the user. */
const values = [
  'answerId',
  'code',
  'clientMessageId',
  'correctionId',
  'exportId',
  'signature',
  'matchId',
  'messageId',
  'notificationId',
  'refreshToken',
  'reportId',
  'requestId',
].concat([
  'feedFile',
  'roomId',
  'session',
  'sessionId',
  'state',
  'subscriptionId',
  'ticket',
  'unsubscribeToken',
  'uploadId',
]);
const lists = samples.flatMap(({ sdk }) => [...sdk.matchAll(/pages\((\w+),/g)].map(([, name]) => name));
const head = `
import { pages, type Studymate, ${lists.join(', ')} } from './sdk/index.ts';
declare const studymate: Studymate;
declare const file: File;
declare const expires: number;
${values.map((name) => `declare const ${name}: string;`).join('\n')}
`;

/** Each sample as a function of its own, because every one declares its result. */
const program = (all: typeof samples) =>
  head + all.map(({ id, sdk }) => `export async function ${id}Sample() {\n${sdk}\n}`).join('\n');

describe('fault-S7: the SDK samples of the documentation', () => {
  const compiled = compileExample(program(samples));

  it('exist for every operation', () => {
    expect(samples.map(({ id }) => id).toSorted()).toEqual(model.operations.map(({ id }) => id).toSorted());
    expect(samples.filter(({ id, sdk }) => !new RegExp(`\\b${id}\\b|location\\.assign|WebSocket`).test(sdk))).toEqual(
      [],
    );
  });

  it('compile with the types of the client', () => {
    expect(listErrors(compiled)).toEqual([]);
  });

  it('do not compile with a field that the contract does not have', () => {
    const wrong = program(samples).replace('receiverId:', 'receiver:');
    expect(listErrors(compileExample(wrong, compiled))).toContainEqual(
      expect.stringContaining("'receiver' does not exist"),
    );
  });
});

describe('fault-S7: the code of the guides', async () => {
  const guides = nonEmpty(await readGuides(model), 'guides');

  it.each(guides.map((guide) => ({ ...guide, blocks: [...guide.markdown.matchAll(/```ts\n([\s\S]*?)```/g)] })))(
    'compiles: $path',
    ({ blocks }) => {
      const [first, ...rest] = blocks.map(([, code = '']) => code);
      // The first block of a page makes the client, or expects the one of the start page.
      const client = first?.includes('createStudymate(') ? '' : head;
      const imports = [...rest.join('\n').matchAll(/^import .*$/gm)].map(([line]) => line);
      const body = rest.map((code) => `async () => {\n${code.replaceAll(/^import .*$/gm, '')}\n};`);
      const text = [client, ...imports, first ?? '', ...body, 'export {};'].join('\n');
      expect(listErrors(compileExample(text))).toEqual([]);
    },
  );
});
