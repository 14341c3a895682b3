/**
 * Finds what remote D1 refuses in a migration although local D1 accepts it. The server splits the text into statements
 * itself and ends a trigger at the first bare `END` (workers-sdk#4727). It requires `BEGIN` and `END` in capitals
 * (#15314) and LF line ends (#14991). It runs a migration as one transaction.
 */
import { isKeyword, isTrigger, splitStatements, type Token } from './sql.ts';

/** Limit of a statement in bytes. https://developers.cloudflare.com/d1/platform/limits/ */
const longestStatement = 100_000;

const refused: Readonly<Record<string, string>> = {
  BEGIN: 'D1 runs a migration as one transaction. Remove it.',
  COMMIT: 'D1 runs a migration as one transaction. Remove it.',
  END: 'D1 runs a migration as one transaction. Remove it.',
  ROLLBACK: 'D1 runs a migration as one transaction. Remove it.',
  SAVEPOINT: 'D1 runs a migration as one transaction. Remove it.',
  RELEASE: 'D1 runs a migration as one transaction. Remove it.',
  ATTACH: 'D1 has one database. Remove it.',
  DETACH: 'D1 has one database. Remove it.',
  VACUUM: 'D1 refuses it. Remove it.',
};

/** Finds what remote D1 would refuse: one sentence for each, with its line. Empty if the migration is fine. */
export function findRemoteFaults(sql: string): string[] {
  const statements = splitStatements(sql);
  const lineEnds = sql.includes('\r') ? ['Line ends are CRLF or CR. Save the file with LF.'] : [];
  return [
    ...lineEnds,
    ...statements.flatMap((statement) => [...findKindFaults(statement), ...findShapeFaults(statement)]),
  ];
}

function findKindFaults([first, second]: readonly Token[]): string[] {
  if (first === undefined) return [];
  const advice = refused[first.text.toUpperCase()];
  if (advice !== undefined) return [`Line ${first.line}: ${first.text.toUpperCase()}. ${advice}`];
  if (isKeyword(first, 'PRAGMA') && !isKeyword(second, 'DEFER_FOREIGN_KEYS'))
    return [
      `Line ${first.line}: PRAGMA ${second?.text ?? ''}. In a migration only \`PRAGMA defer_foreign_keys = on\` has an effect.`,
    ];
  return [];
}

function findShapeFaults(statement: readonly Token[]): string[] {
  const { line = 0 } = statement[0] ?? {};
  const faults: string[] = [];
  if (statement.at(-1)?.text !== ';') faults.push(`Line ${line}: the statement does not end with a semicolon.`);
  const bytes = new TextEncoder().encode(statement.map(({ text }) => text).join(' ')).length;
  if (bytes > longestStatement)
    faults.push(`Line ${line}: the statement has ${bytes} bytes, more than ${longestStatement}. Split it.`);
  return isTrigger(statement) ? [...faults, ...findTriggerFaults(statement)] : faults;
}

function findTriggerFaults(statement: readonly Token[]): string[] {
  const faults: string[] = isKeyword(statement.at(-2), 'END')
    ? []
    : [`Line ${statement[0]?.line}: the trigger has no END.`];
  const openCases: { readonly line: number; readonly isOpened: boolean }[] = [];
  for (const [index, token] of statement.entries()) {
    if ((isKeyword(token, 'BEGIN') || isKeyword(token, 'END')) && token.text !== token.text.toUpperCase())
      faults.push(`Line ${token.line}: write ${token.text.toUpperCase()} in capitals.`);
    if (isKeyword(token, 'CASE')) openCases.push({ line: token.line, isOpened: statement[index - 1]?.text === '(' });
    const closed = isKeyword(token, 'END') ? openCases.pop() : undefined;
    if (closed !== undefined && !(closed.isOpened && statement[index + 1]?.text === ')'))
      faults.push(`Line ${closed.line}: a bare CASE in a trigger. Put it into parentheses: (CASE … END).`);
  }
  return faults;
}
