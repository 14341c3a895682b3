import { commit } from '../../../store/batch.ts';
import type { RowsOf, Statement } from '../../../store/statement.ts';
import { weigh, type Weight } from '../../../store/weigh.ts';
import { type DeletionResult, deleteMessagesStatements } from '../data/delete-messages.ts';
import { editMessagesStatements, type EditResult, type MessageEdit } from '../data/edit-messages.ts';
import { type NewMessage, type SendResult, sendMessagesStatements } from '../data/send-messages.ts';
import { type CorrectionResult, correctMessagesStatements, type NewCorrection } from '../data/correct-messages.ts';
import { tellReceiversStatements } from '../data/correction-notices.ts';
import { type Reaction, type ReactionResult, reactStatements } from '../data/react.ts';
import { orderTellingStatements } from '../data/group-notices.ts';
import { tellMentionedStatements } from '../data/mention-notices.ts';
import { tellPartnersStatements } from '../data/message-notices.ts';
import { onWrites } from '../hooks.ts';
import type { roomKinds } from '../rules/room.ts';
import { latestOf, type MessageWrite } from '../data/writes.ts';

/** What each kind of write says, and what can become of it. */
export interface Writes {
  readonly send: { readonly item: NewMessage; readonly result: SendResult };
  readonly edit: { readonly item: MessageEdit; readonly result: EditResult };
  readonly react: { readonly item: Reaction; readonly result: ReactionResult };
  readonly correct: { readonly item: NewCorrection; readonly result: CorrectionResult };
  readonly delete: { readonly item: MessageWrite; readonly result: DeletionResult };
}

export type WriteKind = keyof Writes;

/** A write in a room. */
export type RoomWrite<Kind extends WriteKind = WriteKind> = {
  [K in Kind]: { readonly kind: K; readonly item: Writes[K]['item'] };
}[Kind];

/** What became of a write of this kind. */
export type WriteResult<Kind extends WriteKind = WriteKind> = Writes[Kind]['result'];

type Storing<Kind extends WriteKind> = (
  op: string,
  roomId: string,
  items: readonly Writes[Kind]['item'][],
) => readonly Statement[];

/** The statements of each kind. The last one says what became of each item, in order. */
const statementsOf: { readonly [K in WriteKind]: Storing<K> } = {
  send: sendMessagesStatements,
  edit: editMessagesStatements,
  react: reactStatements,
  correct: correctMessagesStatements,
  delete: deleteMessagesStatements,
};

const kinds = Object.keys(statementsOf) as readonly WriteKind[]; // the keys of the object above

const isCounted = (kind: WriteKind): kind is 'send' | 'correct' => kind === 'send' || kind === 'correct';
const isNew = (item: Writes[WriteKind]['item']): item is NewMessage | NewCorrection => 'id' in item;

/** The notices that come of writes, from the ids of what was stored. In groups a job writes those of messages. */
const tellings = [
  {
    isTold: ({ kind }: RoomWrite, room: RoomNow) => kind === 'send' && canBe(room, 'direct'),
    tell: tellPartnersStatements,
  },
  {
    isTold: (write: RoomWrite) => write.kind === 'send' && write.item.mentions.length > 0,
    tell: tellMentionedStatements,
  },
  {
    isTold: ({ kind }: RoomWrite, room: RoomNow) => kind === 'send' && canBe(room, 'group'),
    tell: orderTellingStatements,
  },
  { isTold: ({ kind }: RoomWrite) => kind === 'correct', tell: tellReceiversStatements },
] as const;

/** What the object of a room knows without asking. */
export interface RoomNow {
  /** The kind of the room; null if the object does not know it. */
  readonly kind: (typeof roomKinds)[number] | null;
  /** The users who are looking at the room: they need no notice. */
  readonly lookingIds: readonly string[];
}

function canBe({ kind }: RoomNow, wanted: RoomNow['kind']): boolean {
  return kind === null || kind === wanted;
}

/** What has come of a group of writes. */
export interface StoredWrites {
  /** What became of each write, in order. */
  readonly results: readonly WriteResult[];
  /** The ids of the jobs that deliver notices, for `announceJobs`. */
  readonly jobs: readonly string[];
  /** The answers of the queries that ran afterwards, and what these cost. */
  readonly answers: readonly unknown[];
  readonly reading: Readonly<Weight>;
}

/**
 * Stores writes of one room as one batch, one kind after the other, with the notices that come of them. Only the
 * Durable Object of the room calls it.
 *
 * @param queries what is read in the same batch, after the writes.
 */
export async function storeWrites(
  db: D1Database,
  op: string,
  writes: readonly RoomWrite[],
  room: RoomNow,
  queries: readonly RowsOf<unknown>[] = [],
): Promise<StoredWrites> {
  const statements: Statement[] = [];
  const groups = kinds.flatMap((kind) => {
    const places = [...writes.keys()].filter((place) => writes[place]?.kind === kind);
    const items = places.flatMap((place) => writes[place]?.item ?? []);
    if (items[0] === undefined) return [];
    const around = isCounted(kind) ? onWrites.ask(kind, items.filter(isNew)) : [];
    statements.push(...around.flatMap(({ before }) => before));
    // TypeScript cannot follow that the items are of this kind.
    statements.push(...(statementsOf[kind] as Storing<WriteKind>)(op, items[0].roomId, items));
    const answeredBy = statements.length - 1;
    statements.push(...around.flatMap(({ after }) => after));
    return [{ places, answeredBy }];
  });
  const told = tellings.flatMap(({ isTold, tell }) => {
    const made = writes.filter((write) => isTold(write, room)).map(({ item }) => item);
    if (made.length === 0) return [];
    const ids = made.flatMap((item) => ('id' in item ? item.id : []));
    return [statements.push(...tell(op, latestOf(made), ids, room.lookingIds)) - 1];
  });
  const reading = { statements: 0, rowsRead: 0 };
  const written = statements.push(...weigh(queries, reading)) - queries.length;
  const answers = await commit(db, statements);
  const results: WriteResult[] = [];
  for (const { places, answeredBy } of groups) {
    const found = answers[answeredBy] as readonly WriteResult[]; // the last statement of a kind answers its results
    for (const [index, place] of places.entries()) results[place] = found[index] ?? null;
  }
  // The last statement of notices answers the jobs.
  const jobs = told.flatMap((place) => answers[place] as readonly string[]);
  return { results, jobs, answers: answers.slice(written), reading };
}
