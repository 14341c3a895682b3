/**
 * A message to a chat room, by hand: `POST /chat/rooms/{roomId}/messages`. The object of the room stores it, as on our
 * side: one writer a room is a rule of the product (contract/decisions/0040), not a cost of the contract.
 */
import { DurableObject } from 'cloudflare:workers';
import { orderTellingStatements } from '../../../../src/areas/chat/data/group-notices.ts';
import { tellPartnersStatements } from '../../../../src/areas/chat/data/message-notices.ts';
import type { MessageRecord } from '../../../../src/areas/chat/data/messages.ts';
import { type NewMessage, sendMessagesStatements } from '../../../../src/areas/chat/data/send-messages.ts';
import { indexText } from '../../../../src/areas/chat/rules/search-index.ts';
import { showMessage } from '../../../../src/areas/chat/services/show-message.ts';
import { countWritesStatements } from '../../../../src/areas/stats/data/count-chat.ts';
import { sha256Base64url } from '../../../../src/platform/hash.ts';
import { newId } from '../../../../src/platform/ids.ts';
import { instantOf } from '../../../../src/platform/time/instant.ts';
import { canonicalJson } from '../../../../src/store/canonical-json.ts';
import { claimBadges } from './badges.ts';
import { evening, morning, once, timesAt, type Call, type TwinEnv } from './call.ts';
import { learnTexts, runBatch, type Cost } from './texts.ts';

/** What statistics count of a message. */
const countedOf = ({ id, actorId, language }: NewMessage) => ({ id, actorId, language });

const sendValues = (op: string, message: NewMessage) => ({
  ...timesAt(new Date(message.at)),
  op,
  roomId: message.roomId,
  messages: JSON.stringify([message]),
  ids: JSON.stringify([message.id]),
  counted: JSON.stringify([countedOf(message)]),
  indexed: JSON.stringify([{ id: message.id, ...indexText(message.text) }]),
});

const sample = (roomId: string, at: Date): NewMessage => ({
  id: `${roomId} message`,
  actorId: 'someone',
  roomId,
  sessionId: null,
  at: instantOf(at),
  clientMessageId: 'client',
  payloadHash: 'hash',
  text: 'Hello',
  replyTo: null,
  mentions: [],
  language: null,
});

const send = once(() =>
  learnTexts(
    [sendValues('one', sample('a', morning)), sendValues('two', sample('b', evening))],
    ({ now, op, roomId, messages, ids, counted }) => {
      const list = JSON.parse(counted) as ReturnType<typeof countedOf>[]; // made by countedOf
      const count = countWritesStatements('send', now, list);
      return [
        ...count.before,
        ...sendMessagesStatements(op, roomId, JSON.parse(messages) as NewMessage[]),
        ...count.after,
        ...tellPartnersStatements(op, now, JSON.parse(ids) as string[], []),
        ...orderTellingStatements(op, now, JSON.parse(ids) as string[], []),
      ];
    },
  ),
);

/** The place of the statement that says what became of a message. */
const SENT = 5;

/** Has the name of our class, because both sides have the bindings of production. It stores each message alone. */
export class ChatRoom extends DurableObject<TwinEnv> {
  async store(message: NewMessage): Promise<{ readonly message: MessageRecord | undefined; readonly cost: Cost }> {
    const cost: Cost = { roundTrips: 0, statements: 0, rowsRead: 0, rowsWritten: 0 };
    const values = sendValues(newId(), message);
    const results = send().read(await runBatch(this.env.DB, send().bind(this.env.DB, values), cost));
    const [stored] = results[SENT] as readonly { readonly message?: MessageRecord }[]; // the sixth statement answers
    const jobs = results.slice(-2).flat() as readonly string[]; // the last two answer the ids of the jobs
    if (jobs.length > 0) {
      this.ctx.waitUntil(this.env.JOBS.sendBatch(jobs.map((body) => ({ body, contentType: 'text' }))));
      this.ctx.waitUntil(claimBadges(this.env.DB, new Date()));
    }
    return { message: stored?.message, cost };
  }
}

export async function sendMessage({ context, userId, cost }: Call): Promise<unknown> {
  const roomId = context.req.param('roomId') ?? '';
  const { clientMessageId, text } = await context.req.json<{ clientMessageId: string; text: string }>();
  const rooms = context.env.CHAT_ROOM as unknown as DurableObjectNamespace<ChatRoom>; // the class of this Worker
  const message: NewMessage = {
    id: newId(),
    actorId: userId,
    roomId,
    sessionId: null,
    at: instantOf(new Date()),
    clientMessageId,
    payloadHash: await sha256Base64url(canonicalJson({ type: 'text', text, replyTo: null })),
    text,
    replyTo: null,
    mentions: [],
    language: null,
  };
  const stored = await rooms.get(rooms.idFromName(roomId)).store(message);
  for (const name of ['roundTrips', 'statements', 'rowsRead', 'rowsWritten'] as const) cost[name] += stored.cost[name];
  return stored.message && showMessage(stored.message);
}
