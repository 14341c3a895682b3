import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { emitAll } from '../../src/codegen/emit/index.ts';
import { printComment, printKey, printLiteral, print, quoteText, printRegex } from '../../src/codegen/emit/print.ts';
import type { JsonObject } from '../../src/codegen/read/json.ts';
import { nonEmpty, notAlwaysEmpty } from '../support/nonempty.ts';
import { baseDocument, modelOf, patched } from './support/small-contract.ts';

/** Strings that would run as code if a generated file contained one of them unescaped. */
const attacks = [
  '*/ hostile(); /*',
  "'); hostile(); ('",
  '"); hostile(); ("',
  '`${hostile()}`',
  '\n hostile(); \n',
  '\r\nhostile();//',
  '\u2028hostile();\u2029',
  "\\'); hostile(); //",
  '/; hostile(); /',
  '</script><script>hostile()</script>',
  '{{hostile()}}',
  '${hostile()}',
  '\u0000hostile()',
  'a'.repeat(300) + "' + hostile() + '",
];

function attacked(text: string): JsonObject {
  const property = { type: 'string', description: text, enum: [text, 'other'] };
  return patched(baseDocument(), {
    info: { title: text, description: text },
    paths: {
      '/books/{bookId}': {
        get: {
          summary: text,
          description: text,
          parameters: [
            { $ref: '#/components/parameters/BookId' },
            {
              name: text,
              in: 'query',
              description: text,
              schema: {
                type: 'string',
                pattern: regexFor(text),
                'x-pattern-text': { en: text, ko: text },
                default: text,
              },
            },
            // The generator refuses a header value that HTTP cannot carry (refuse/).
            {
              name: 'X-Header',
              in: 'header',
              description: text,
              schema: /^[\x21-\x7E]*$/.test(text) ? property : { type: 'string' },
            },
          ],
          responses: { '200': { description: text, headers: { 'X-Header': { description: text, schema: property } } } },
        },
      },
    },
    components: {
      schemas: {
        NewBook: {
          description: text,
          properties: { [text]: property, note: { type: 'string', default: text } },
          dependentRequired: { [text]: ['title'] },
        },
        Book: { description: text, properties: { [text]: { ...property, title: text } } },
        Anything: { type: 'object', description: text, additionalProperties: { type: 'string', const: text } },
      },
    },
  });
}

function regexFor(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Returns all identifiers in the code of a file. Text in strings and comments is ignored. */
function identifiers(path: string, text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2024));
  return names;
}

describe('texts of a contract that look like code', () => {
  it.each(attacks)('never become code: %j', async (attack) => {
    const some = notAlwaysEmpty('names in the code');
    const root = attacked(attack);
    const { model, faults } = modelOf(root);
    expect(faults.all).toEqual([]);
    for (const { path, text } of nonEmpty(
      (await emitAll(model, root)).filter((file) => file.path.endsWith('.ts')),
      'generated files',
    )) {
      const { diagnostics = [] } = ts.transpileModule(text, {
        reportDiagnostics: true,
        compilerOptions: { target: ts.ScriptTarget.ES2024 },
      });
      expect(
        diagnostics.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
      ).toEqual([]);
      expect(some([...identifiers(path, text)]).filter((name) => name.includes('hostile'))).toEqual([]);
    }
  });

  it.each([
    ['operationId', 'hostile();'],
    ['operationId', 'a b'],
    ['tags', ['../../../etc']],
  ])('are refused where a name becomes code or a path: %s %j', (where, value) => {
    const { faults } = modelOf(patched(baseDocument(), { paths: { '/books/{bookId}': { get: { [where]: value } } } }));
    expect(faults.all).not.toEqual([]);
  });

  it('are refused as the name of a declared tag that would become a path', () => {
    const change = {
      tags: [{ name: '../books' }],
      paths: { '/books': { post: { tags: ['../books'] } }, '/books/{bookId}': { get: { tags: ['../books'] } } },
    };
    expect(modelOf(patched(baseDocument(), change)).faults.all).not.toEqual([]);
  });
});

describe('the printer', () => {
  it.each(attacks)('prints a text that reads back as itself: %j', (attack) => {
    // oxlint-disable-next-line typescript/no-implied-eval -- whether the printed code can be run is what is tested
    const read = (code: string): unknown => new Function(`return (${code});`)();
    expect(read(quoteText(attack))).toBe(attack);
    expect(read(print(printLiteral({ [attack]: [attack] })))).toEqual({ [attack]: [attack] });
    expect(read(`{ ${printKey(attack)}: 1 }`)).toEqual({ [attack]: 1 });
    expect(read(`${printComment(attack)} 7`)).toBe(7);
    const pattern = read(printRegex(regexFor(attack)));
    expect(pattern).toBeInstanceOf(RegExp);
    expect((pattern as RegExp).test(attack)).toBe(true);
  });
});
