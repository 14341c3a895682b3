import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintAbout } from './support/broken.ts';
import { goldenFolder } from './support/golden.ts';

const example = readFileSync(join(goldenFolder, 'contract/examples/addBook/small-book.yaml'), 'utf8');

describe('a contract with faults', () => {
  it('is reported with file, line, pointer, reason and advice, all faults at once', async () => {
    const complaint = await complaintAbout({
      'schemas/Note.yaml':
        'type: object\nrequired: [text]\nproperties:\n  text: { type: string }\n  level:\n    type: integer\n    readOnly: true\n',
      'schemas/Kind.yaml': 'type: string\nenum: [novel, novel]\n',
    });
    expect(complaint).toContain('The contract has 2 faults; nothing was generated.');
    expect(complaint).toContain('contract/schemas/Note.yaml:7  /components/schemas/Note/properties/level/readOnly');
    expect(complaint).toContain('The keyword `readOnly` is not supported in a schema of type integer.');
    expect(complaint).toContain('→ Write two schemas: one for what is sent, one for what is answered.');
    expect(complaint).toContain('contract/schemas/Kind.yaml:1');
  });

  it('is reported with the file of the operation if a response is missing', async () => {
    const path = readFileSync(join(goldenFolder, 'contract/paths/shelves.yaml'), 'utf8');
    const complaint = await complaintAbout({ 'paths/shelves.yaml': path.replace(/ {4}'401'.*\n/, '') });
    expect(complaint).toMatch(/contract\/paths\/shelves\.yaml:\d+ {2}\/paths\/~1shelves\/get\/responses/);
    expect(complaint).toContain('listShelves does not declare 401, but it needs a token.');
  });

  it('is reported with the missing file if a reference leads nowhere', async () => {
    const complaint = await complaintAbout({ 'schemas/Note.yaml': '$ref: ./Nowhere.yaml\n' });
    expect(complaint).toContain('The contract cannot be bundled.');
    expect(complaint).toContain('Nowhere.yaml');
  });

  it('is reported with the file of the example if an example breaks its schema', async () => {
    const complaint = await complaintAbout({
      'examples/addBook/small-book.yaml': example.replace('pages: 2', 'pages: none'),
    });
    expect(complaint).toContain('contract/examples/addBook/small-book.yaml');
    expect(complaint).toContain('`pages` property type must be integer');
  });

  it('names the command that records an answer anew if the answer of an example breaks its schema', async () => {
    const complaint = await complaintAbout({
      'examples/addBook/small-book.yaml': example.replace('sections: []', 'sections: none'),
    });
    expect(complaint).toContain(
      '→ If the schema is right, `npm run examples:record` writes the new answer into the example.',
    );
  });

  it.each([
    [
      'a status that is not declared',
      example.replace('status: 201', 'status: 418'),
      'addBook does not declare the status 418.',
    ],
    ['a key that nothing reads', example.replace('as: mina', 'who: mina'), 'An example cannot have `who`.'],
    ['no summary', example.replace(/summary: .*\n/, ''), 'An example needs a summary (text) and a status (number)'],
  ])('is reported for an example with %s', async (_what, text, reason) => {
    const complaint = await complaintAbout({ 'examples/addBook/small-book.yaml': text });
    expect(complaint).toContain(`contract/examples/addBook/small-book.yaml`);
    expect(complaint).toContain(reason);
  });

  it('is reported if the catalogue of problems is incomplete', async () => {
    const problems = readFileSync(join(goldenFolder, 'contract/problems.yaml'), 'utf8');
    const complaint = await complaintAbout({ 'problems.yaml': problems.replace('ko: 없음', 'fr: rien') });
    expect(complaint).toContain('The problem book.missing is incomplete.');
    expect(complaint).toContain('has a fault;');
  });

  it('fault-S8: is reported if a problem has no text for users, or not in both languages', async () => {
    const problems = readFileSync(join(goldenFolder, 'contract/problems.yaml'), 'utf8');
    for (const missing of [/, userMessage: \{[^}]*\}/, /, ko: 사용자에게\./]) {
      const complaint = await complaintAbout({ 'problems.yaml': problems.replace(missing, '') });
      expect(complaint).toContain('The problem auth.token_missing is incomplete.');
      expect(complaint).toContain('userMessage in en and ko');
    }
  });
});
