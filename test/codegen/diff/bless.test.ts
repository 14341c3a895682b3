import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bless } from '../../../src/codegen/diff/bless.ts';
import { formatChangelogLines } from '../../../src/codegen/diff/report.ts';
import type { JsonObject } from '../../../src/codegen/read/json.ts';
import { contract, operation, parameter, property } from './document.ts';

const before = '# Changelog\n\n## Unreleased\n\n- The beginning.\n';
const blessed = bless(null, contract(), before, false).document ?? {};

function changed(edit: (document: JsonObject) => void): JsonObject {
  const document = contract();
  edit(document);
  return document;
}
const widened = changed((document) => void (property(document, 'Note', 'text')['maxLength'] = 200));
const broken = changed((document) => void (parameter(document, 0)['required'] = true));

describe('bless', () => {
  it('does nothing if nothing has changed', () => {
    expect(bless(blessed, contract(), before, false)).toMatchObject({ document: null, isRefused: false });
  });

  it('needs no line in the changelog if only descriptions have changed', () => {
    const reworded = changed((document) => void (operation(document)['description'] = 'Other words.'));
    expect(bless(blessed, reworded, before, false)).toMatchObject({ document: null, isRefused: false });
  });

  it('refuses a change without a line in the changelog, and proposes one', () => {
    const { isRefused, message } = bless(blessed, widened, before, false);
    expect(isRefused).toBe(true);
    expect(message).toContain('### Changed\n- `putNote`, `/body/text`: maxLength was 100 and is now 200.');
  });

  it('accepts a change with a new line in the changelog, and then has nothing left to do', () => {
    const { document, isRefused } = bless(blessed, widened, `${before}- Longer notes.\n`, false);
    expect({ isRefused, again: bless(document, widened, `${before}- Longer notes.\n`, false).document }).toEqual({
      isRefused: false,
      again: null,
    });
  });

  it('refuses a change whose only line is below an earlier release', () => {
    expect(
      bless(blessed, widened, '# Changelog\n\n## Unreleased\n\n## 2.0.0\n\n- The beginning.\n- More.\n', false)
        .isRefused,
    ).toBe(true);
  });

  it('refuses a change that breaks clients, and names operation, pointer and rule', () => {
    const { isRefused, message } = bless(blessed, broken, `${before}- Searching needs a word.\n`, false);
    expect(isRefused).toBe(true);
    expect(message).toContain(
      'putNote, /query/q: it was optional and is now required [parameter-required: requests without it are now refused]',
    );
  });

  it('accepts a breaking change with **Breaking.** in the changelog and --accept-breaking', () => {
    expect(bless(blessed, broken, `${before}- Searching needs a word.\n`, true).isRefused).toBe(true);
    expect(bless(blessed, broken, `${before}- **Breaking.** Searching needs a word.\n`, true).isRefused).toBe(false);
  });

  it('proposes one line for a change that many operations share', () => {
    const shared = ['one', 'two', 'three', 'four', 'five', 'six'].map(
      (id) =>
        ({
          rule: 'response-field-added',
          operation: id,
          pointer: '/responses/200/body/x',
          text: 'the field is new',
        }) as const,
    );
    expect(formatChangelogLines(shared)).toEqual([
      '### Added',
      '- `one`, `two`, `three`, `four` and 2 other operations, `/responses/200/body/x`: the field is new.',
    ]);
  });

  it('fault-R17: says that a dry run has only compared, and writes nothing', () => {
    const file = 'contract/blessed/v2.json';
    const written = statSync(file).mtimeMs;
    const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/bless.ts', '--dry-run'], { encoding: 'utf8' });
    const said = stdout + stderr;
    expect(said).toContain('This was a dry run: it compared the contracts and wrote nothing.');
    expect(said).not.toContain('Blessed:');
    expect(statSync(file).mtimeMs).toBe(written);
  });

  it('prints its help', () => {
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/bless.ts', '--help'], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('npm run bless') });
  });
});
