/**
 * The Worker of BEN-12. One room stores its messages in D1, another one in the SQLite of its own object. Both run the
 * same queue and the same statements (`sendMessagesStatements`), so only the place differs.
 */
import { DurableObject } from 'cloudflare:workers';
import {
  type NewMessage,
  type SendResult,
  sendMessagesStatements,
} from '../../../src/areas/chat/data/send-messages.ts';
import { WriteQueue } from '../../../src/areas/chat/live/write-queue.ts';
import { newId } from '../../../src/platform/ids.ts';
import { instantOf } from '../../../src/platform/time/instant.ts';
import { commitForRows } from '../../../src/store/batch.ts';
import { storageAsDatabase } from './storage-database.ts';

// Loads the whole app, because an area asks the hooks of others for statements.
export { RankedLists, SessionReminder, UserHub } from '../../../src/app.ts';

interface RoomEnv {
  readonly DB: D1Database;
  /** The binding has the name of production, the class is the one below. */
  readonly CHAT_ROOM: DurableObjectNamespace<ChatRoom>;
}

export class ChatRoom extends DurableObject<RoomEnv> {
  /** D1, until the room has tables of its own. */
  #db = this.#hasTables() ? storageAsDatabase(this.ctx.storage) : this.env.DB;
  readonly #queue = new WriteQueue<NewMessage, SendResult>({
    commit: async (op, messages) => {
      const [first] = messages;
      return first === undefined
        ? []
        : await commitForRows(this.#db, sendMessagesStatements(op, first.roomId, messages));
    },
    keyOf: ({ clientMessageId }) => clientMessageId,
    sizeOf: ({ text }) => 3 * text.length,
  });

  /** Moves the room into its object: from now on it stores its messages there. */
  settle(schema: readonly string[]): void {
    this.ctx.storage.transactionSync(() => {
      for (const text of schema) this.ctx.storage.sql.exec(text);
    });
    this.#db = storageAsDatabase(this.ctx.storage);
  }

  /** How many messages the object itself has stored. */
  countOwn(): number {
    if (!this.#hasTables()) return 0;
    return Number(this.ctx.storage.sql.exec('SELECT count(*) AS n FROM chat_messages').one()['n']);
  }

  #hasTables(): boolean {
    return this.ctx.storage.sql.exec(`SELECT 1 FROM sqlite_schema WHERE name = 'chat_messages'`).toArray().length > 0;
  }

  async send(message: NewMessage): Promise<boolean> {
    return 'message' in (await this.#queue.add(message));
  }
}

export default {
  /**
   * `POST /{d1 | object}/{roomId}/{senderId}` sends a message, `PUT` there settles the room with the body, and `GET`
   * counts what is stored in the object.
   */
  async fetch(request, env) {
    const [place = '', roomId = '', actorId = ''] = new URL(request.url).pathname.split('/').slice(-3);
    const room = env.CHAT_ROOM.get(env.CHAT_ROOM.idFromName(`${place} ${roomId}`));
    if (request.method === 'PUT') {
      await room.settle(await request.json<string[]>());
      return new Response(null, { status: 204 });
    }
    if (request.method === 'GET' && place !== 'api') return new Response(String(await room.countOwn()));
    if (request.method !== 'POST') return new Response(null, { status: 404 });
    const { text } = await request.json<{ readonly text: string }>();
    const isStored = await room.send({
      id: newId(),
      actorId,
      roomId,
      sessionId: null,
      at: instantOf(new Date()),
      clientMessageId: newId(),
      payloadHash: 'a'.repeat(43),
      text,
      replyTo: null,
      mentions: [],
      language: null,
    });
    return new Response(null, { status: isStored ? 201 : 409 });
  },
} satisfies ExportedHandler<RoomEnv>;
