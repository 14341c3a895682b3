/** A file to write; `path` is relative to `generated/`. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file that begins with the header "Generated from contract/. Do not edit." */
export function makeSourceFile(path: string, ...parts: readonly string[]): EmittedFile {
  const header = '// Generated from contract/. Do not edit.';
  return { path, text: `${[header, ...parts.filter((part) => part !== '')].join('\n')}\n` };
}

/** A file with one case a line, so that a diff shows which cases a change of the contract changes. */
export function formatJsonLines<File extends { readonly cases: readonly unknown[] }>({ cases, ...file }: File): string {
  const head = JSON.stringify(file, null, 2).slice(0, -2);
  return `${head},\n  "cases": [\n${cases.map((each) => `    ${escapeInvisible(JSON.stringify(each))}`).join(',\n')}\n  ]\n}\n`;
}

/** Escapes characters that are invisible in an editor or change the direction of the text. */
function escapeInvisible(json: string): string {
  return json.replace(/[\p{C}\p{M}\u3164]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A JSON file. JSON has no comments, so a file that needs the hash of the contract has it as a property. */
export function makeJsonFile(path: string, value: unknown): EmittedFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
