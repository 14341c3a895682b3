/** A file to be written, with its path below `generated/`. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** A TypeScript file with the generated-file header. */
export function sourceFile(contract: string, path: string, ...parts: readonly string[]): EmittedFile {
  const header = `// Generated from contract/ (contract ${contract}). Do not edit.`;
  return { path, text: `${[header, ...parts.filter((part) => part !== '')].join('\n')}\n` };
}

/** A JSON file; it has no room for a comment, so the hash is a property of the value where it matters. */
export function jsonFile(path: string, value: unknown): EmittedFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
