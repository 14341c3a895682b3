/** A file to be written, with its path below `generated/`. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file with the generated-file header. */
export function makeSourceFile(path: string, ...parts: readonly string[]): EmittedFile {
  const header = '// Generated from contract/. Do not edit.';
  return { path, text: `${[header, ...parts.filter((part) => part !== '')].join('\n')}\n` };
}

/** A file of cases: one a line, so that a change of the contract shows as the cases it changes. */
export function formatJsonLines<File extends { readonly cases: readonly unknown[] }>({ cases, ...file }: File): string {
  const head = JSON.stringify(file, null, 2).slice(0, -2);
  return `${head},\n  "cases": [\n${cases.map((each) => `    ${escapeInvisible(JSON.stringify(each))}`).join(',\n')}\n  ]\n}\n`;
}

/** What cannot be seen in an editor, or turns the direction of the text, is written as an escape. */
function escapeInvisible(json: string): string {
  return json.replace(/[\p{C}\p{M}\u3164]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A JSON file; it has no room for a comment, so the hash is a property of the value where it matters. */
export function makeJsonFile(path: string, value: unknown): EmittedFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
