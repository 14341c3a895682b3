/** Type-checks the examples of src/client/README.md and in-an-app.md together, as one program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileExample, listErrors } from '../support/node/typescript.ts';

const folder = join(import.meta.dirname, '../../src/client');

/** Declarations that the examples expect from the app around them. */
const app = `
declare const file: Blob;
declare function show(what: unknown): void;
declare function tell(text: string, faults: readonly { readonly pointer: string }[]): void;
declare function mark(field: string, text: string): void;
declare function askWhichTextToKeep(): void;
`;

function examples(): string {
  const pages = ['README.md', 'in-an-app.md'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return [...pages.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code).join('\n') + app;
}

describe('the examples of the README', () => {
  const program = compileExample(examples());

  it('compile with the SDK in an app with the strictest settings', () => {
    expect(listErrors(program)).toEqual([]);
  });

  it('do not compile with a field that the contract does not have', () => {
    const wrong = compileExample(examples().replace('englishName', 'englischerName'), program);
    expect(listErrors(wrong)).toContainEqual(expect.stringContaining("'englischerName' does not exist"));
  });
});
