/**
 * Prints generated code. Every text of the contract that gets into a source file goes through `printLiteral`,
 * `printKey`, `printIdentifier` or `printComment`, so that no text can become code.
 */
const width = 120;

/** A piece of code. It is printed on one line if it fits, otherwise with one item a line. */
export type Code = string | readonly Code[] | Group;

interface Group {
  readonly open: string;
  readonly items: readonly Code[];
  readonly close: string;
}

export function makeGroup(open: string, items: readonly Code[], close: string): Group {
  return { open, items, close };
}

export function makeCall(name: string, ...parameters: readonly Code[]): Code {
  return parameters.length === 1 && parameters[0] !== undefined && isGroupLike(parameters[0])
    ? [`${name}(`, parameters[0], ')']
    : makeGroup(`${name}(`, parameters, ')');
}

export function makeList(items: readonly Code[]): Code {
  return makeGroup('[', items, ']');
}

export function makeObject(entries: readonly (readonly [string, Code])[]): Code {
  return entries.length === 0
    ? '{}'
    : makeGroup(
        '{ ',
        entries.map(([name, value]): Code => [`${printKey(name)}: `, value]),
        ' }',
      );
}

/** Prints code at this indentation; `used` columns of the first line, of `limit`, are already taken. */
export function print(code: Code, indent = '', used = indent.length, limit = width): string {
  if (typeof code === 'string') return code;
  if ('open' in code) return printGroup(code, indent, used, limit);
  let text = '';
  for (const part of code) text += print(part, indent, computeColumn(text, used), limit);
  return text;
}

function printGroup(code: Group, indent: string, used: number, limit: number): string {
  const line = flatten(code);
  if (used + line.length <= limit && !line.includes('\n')) return line;
  const inner = `${indent}  `;
  const items = code.items.map((item) => `${inner}${print(item, inner, inner.length, limit)},`);
  return [code.open.trimEnd(), ...items, indent + code.close.trimStart()].join('\n');
}

function flatten(code: Code): string {
  if (typeof code === 'string') return code;
  if ('open' in code) return code.open + code.items.map(flatten).join(', ') + code.close;
  return code.map(flatten).join('');
}

function computeColumn(text: string, used: number): number {
  const line = text.lastIndexOf('\n');
  return line < 0 ? used + text.length : text.length - line - 1;
}

/**
 * The unprinted pieces of a code. Texts of the contract begin with a quote or slash, which distinguishes them from
 * names.
 */
export function collectLeaves(code: Code): string[] {
  if (typeof code === 'string') return [code];
  return 'open' in code ? [code.open, ...code.items.flatMap(collectLeaves)] : code.flatMap(collectLeaves);
}

function isGroupLike(code: Code): boolean {
  return typeof code !== 'string' && ('open' in code || code.some((part) => typeof part !== 'string'));
}

/** A JSON value as a TypeScript literal, with texts in single quotes. */
export function printLiteral(value: unknown): Code {
  if (typeof value === 'string') return quoteText(value);
  if (Array.isArray(value)) return makeList(value.map(printLiteral));
  if (typeof value === 'object' && value !== null)
    return makeObject(Object.entries(value).map(([name, part]) => [name, printLiteral(part)] as const));
  return JSON.stringify(value) ?? 'undefined';
}

/** A text as a string literal. U+2028, U+2029 and lone surrogates are escaped. */
export function quoteText(text: string): string {
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${body.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/**
 * A regular expression with the `u` flag. `source` escapes slashes and line ends; control characters become hex
 * escapes.
 */
export function printRegex(pattern: string): string {
  const source = new RegExp(pattern, 'u').source.replaceAll(
    /\p{Cc}/gu,
    (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `/${source}/u`;
}

/** An import of these names, on several lines if it is too long for one. */
export function printImport(names: readonly string[], from: string, kind = 'import'): string {
  return `${print([`${kind} `, makeGroup('{ ', names.map(printIdentifier), ' }')], '', `${kind}  from ${quoteText(from)};`.length)} from ${quoteText(from)};`;
}

/** A property name, quoted only where it must be. */
export function printKey(name: string): string {
  // Without brackets it would set the prototype.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d*)$/.test(name) ? name : quoteText(name);
}

/** A name for use in code. Throws if it is not a valid name; faults of the contract are found before. */
export function printIdentifier(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`Not a name: ${JSON.stringify(name)}`);
  return name;
}

/** A documentation comment. The text cannot end the comment. */
export function printComment(text: string, indent = ''): string {
  const safe = text
    .replaceAll('*/', '*\u200b/')
    .replaceAll(/[\u2028\u2029\r]/g, ' ')
    .trim();
  const lines = safe.split('\n').flatMap((line) => wrapLine(line.trimEnd(), width - indent.length - 4));
  if (safe === '') return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}

function wrapLine(line: string, limit: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > limit) {
    const space = rest.lastIndexOf(' ', limit);
    if (space <= 0) break;
    lines.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...lines, rest];
}
