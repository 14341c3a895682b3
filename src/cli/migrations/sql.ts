/** Splits SQL into tokens and statements, to compare schemas and to check migrations. */

export interface Token {
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
}

const comments = String.raw`--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\s+`;
const quoted = String.raw`'(?:[^']|'')*'|"(?:[^"]|"")*"|\x60[^\x60]*\x60|\[[^\]]*\]`;
const tokenPattern = new RegExp(String.raw`(${comments})|${quoted}|\w+|[^\w]`, 'g');

/** Reads the tokens of a text, without spaces and comments. A quoted text or name is one token. */
export function readTokens(sql: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  for (const [text, skipped] of sql.matchAll(tokenPattern)) {
    if (skipped === undefined) tokens.push({ text, line });
    line += text.split('\n').length - 1;
  }
  return tokens;
}

/** Removes comments and layout, so that texts which differ only in those become equal. */
export function normaliseSql(sql: string): string {
  return readTokens(sql)
    .map(({ text }) => text)
    .join(' ');
}

/** Splits a text into statements. A trigger with its body is one. A last statement without a semicolon counts too. */
export function splitStatements(sql: string): Token[][] {
  const statements: Token[][] = [];
  let statement: Token[] = [];
  let openEnds = 0;
  for (const token of readTokens(sql)) {
    statement.push(token);
    if (isTrigger(statement) && (isKeyword(token, 'BEGIN') || isKeyword(token, 'CASE'))) openEnds++;
    if (isTrigger(statement) && isKeyword(token, 'END')) openEnds--;
    if (token.text !== ';' || openEnds > 0) continue;
    statements.push(statement);
    statement = [];
    openEnds = 0;
  }
  return statement.length === 0 ? statements : [...statements, statement];
}

export function isKeyword(token: Token | undefined, keyword: string): boolean {
  return token?.text.toUpperCase() === keyword;
}

/** Whether the statement creates a trigger: `CREATE [TEMP | TEMPORARY] TRIGGER`. */
export function isTrigger([first, second, third]: readonly Token[]): boolean {
  const named = isKeyword(second, 'TEMP') || isKeyword(second, 'TEMPORARY') ? third : second;
  return isKeyword(first, 'CREATE') && isKeyword(named, 'TRIGGER');
}
