/** Keeps the search index (contract/decisions/0058): each statement stands in the batch of its cause. */
import { sql, type SQL } from 'drizzle-orm';
import { integer, text } from '../../../store/row.ts';
import { select, type Statement } from '../../../store/statement.ts';
import { compute, jsonText, template, type Value } from '../../../store/template.ts';
import { indexText } from '../rules/search-index.ts';
import { chatMessageRevisions, chatMessages, chatSearchProgress } from './tables.ts';

/** The index, a virtual table whose rows have the numbers `n` of messages. */
export const searchIndex: SQL = sql.raw('"chat_search"');

/** A text to be indexed. */
interface NewText {
  readonly id: string;
  readonly text: string;
}

/** D1 takes 2 MB in a parameter, and the tokens of a character take 20 bytes at most. */
const LETTERS_A_STATEMENT = 30_000;

const given = (name: string): SQL => sql`(v.value ->> ${sql.raw(`'${name}'`)})`;
const tokensOf = (texts: readonly NewText[]) =>
  texts.map(({ text: words, ...each }) => ({ ...each, ...indexText(words) }));
/** The texts of a list as rows `v` with their tokens. */
const listOf = (texts: Value<readonly NewText[]>): SQL => sql`json_each(${jsonText(compute([texts], tokensOf))}) v`;

/** The room of a message `m` as a token. A text cannot forge it, because it stands in a column of its own. */
const roomToken = (roomId: SQL): SQL => sql`('r' || replace(${roomId}, '-', ''))`;

/** What a message `m` can be filtered by, as tokens. What its files say belongs here too: `hasimage`, `hasvoice`. */
const facets = sql`('s' || replace(m.sender_id, '-', '') || ' t' || m.type || iif(m.type IN ('image', 'voice'), ' has' || m.type, '')
  || ' y' || substr(m.created_at, 1, 4) || ' m' || substr(m.created_at, 1, 4) || substr(m.created_at, 6, 2)
  || ' d' || substr(m.created_at, 1, 4) || substr(m.created_at, 6, 2) || substr(m.created_at, 9, 2))`;

/** Makes rows of messages `m` with their tokens `v`. A row that is there already is replaced. */
function insertRows(messages: SQL): SQL {
  return sql`INSERT OR REPLACE INTO ${searchIndex} (rowid, room, facets, body, units, initials)
    SELECT m.n, ${roomToken(sql`m.room_id`)}, ${facets}, ${given('body')}, ${given('units')}, ${given('initials')} ${messages}`;
}

/** The statement for new messages that this group has stored, as long as they are as they were sent. */
const indexNewStatement = template((op: Value<string>, messages: Value<readonly NewText[]>) =>
  insertRows(
    sql`FROM ${listOf(messages)} CROSS JOIN ${chatMessages} m ON m.id = ${given('id')} AND m.op = ${op} AND m.revision = 1 AND m.deleted_at IS NULL`,
  ),
);

/** Makes the statements that index the messages of a group. */
export function indexNewStatements(op: string, messages: readonly NewText[]): Statement[] {
  const texts = messages.map(({ id, text: words }) => ({ id, text: words }));
  return slicesOf(texts).map((slice) => indexNewStatement(op, slice));
}

/** The statement for new texts that this group of edits has made, as long as no later edit has replaced them. */
const indexEditedStatement = template((op: Value<string>, edits: Value<readonly NewText[]>) =>
  insertRows(sql`FROM ${listOf(edits)} CROSS JOIN ${chatMessageRevisions} h ON h.message_id = ${given('id')} AND h.op = ${op}
    CROSS JOIN ${chatMessages} m ON m.id = h.message_id AND m.revision = h.revision + 1 AND m.deleted_at IS NULL`),
);

/** Makes the statements that index the new texts of a group of edits. */
export function indexEditedStatements(op: string, edits: readonly NewText[]): Statement[] {
  return slicesOf(edits).map((slice) => indexEditedStatement(op, slice));
}

/** Divides texts into lists that fit into one parameter. */
function slicesOf<T extends NewText>(texts: readonly T[]): T[][] {
  const slices: T[][] = [];
  let letters = 0;
  for (const each of texts) {
    letters += each.text.length;
    if (slices.length === 0 || letters > LETTERS_A_STATEMENT) {
      slices.push([]);
      letters = each.text.length;
    }
    slices.at(-1)?.push(each);
  }
  return slices;
}

/** Makes the statement that takes messages out of the index. `numbers` selects their `n`. */
export function unindexStatement(numbers: SQL): SQL {
  return sql`DELETE FROM ${searchIndex} WHERE rowid IN (${numbers})`;
}

/** A message from before the index, or from while it was dropped. */
interface OldText extends NewText {
  readonly revision: number;
}

/** The query for the messages that the walk through all messages meets next, the latest first. */
export const messagesToIndex = template((limit: Value<number>) =>
  select(
    sql`SELECT m.n, m.id, m.revision, iif(m.type = 'system', '', coalesce(m.text, '')) AS text FROM ${chatSearchProgress} p
      CROSS JOIN ${chatMessages} m ON m.n < p.below WHERE p.id = 1 ORDER BY m.n DESC LIMIT CAST(${limit} AS INTEGER)`,
    (row): OldText & { readonly n: number } => ({
      n: integer(row, 'n'),
      id: text(row, 'id'),
      revision: integer(row, 'revision'),
      text: text(row, 'text'),
    }),
  ),
);

/** The statement for messages that have not changed since they were read. What is indexed already stays as it is. */
const indexOldStatement = template((messages: Value<readonly OldText[]>) =>
  insertRows(sql`FROM ${listOf(messages)} CROSS JOIN ${chatMessages} m ON m.id = ${given('id')} AND m.revision = ${given('revision')}
    AND m.deleted_at IS NULL WHERE NOT EXISTS (SELECT 1 FROM ${searchIndex} x WHERE x.rowid = m.n)`),
);

/** Makes the statements that index messages, as long as they have these texts. */
export function indexOldStatements(messages: readonly OldText[]): Statement[] {
  const texts = messages.map(({ id, revision, text: words }) => ({ id, revision, text: words }));
  return slicesOf(texts.filter((each) => each.text !== '')).map((slice) => indexOldStatement(slice));
}

/** Makes the statement that notes which message the walk has met last; 0 for the end. */
export const moveOnStatement = template(
  (below: Value<number>) => sql`UPDATE ${chatSearchProgress} SET below = ${below} WHERE id = 1 AND below > ${below}`,
);
