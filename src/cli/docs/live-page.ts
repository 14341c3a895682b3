import type { ChannelModel, FrameModel } from '../../codegen/model/channel.ts';
import type { Schema } from '../../codegen/model/schema.ts';

/** The page about the realtime channels as Markdown, from the contract (`contract/realtime`). */
export function writeLivePage(channels: readonly ChannelModel[]): string {
  return ['# Live channels', introduction, ...channels.map(writeChannel)].join('\n\n');
}

const introduction = `
WebSockets for what the user should see immediately. The channels are described in the contract like every operation:
types and checks of their frames are generated.

1. Create a ticket with \`createRealtimeTicket\`. It is good for one connection.
2. Connect to the address of the operation with \`?ticket=\` and the ticket. A browser sends \`Origin\` by itself.
3. Read the frames of the server, and answer as the table of client frames says.
4. After a close, look at its code below. Where you may reconnect, take a new ticket and wait longer before each attempt.

The package has clients that do all of this: \`connectLive\` shows the newest badges, and \`connectRoom\` keeps a chat room. By hand:

\`\`\`ts
const created = await studymate.createRealtimeTicket();
if (!created.ok) throw new Error(created.problem.code);
const address = \`\${studymate.baseUrl}/notifications/live?ticket=\${created.data.ticket}\`;
const socket = new WebSocket(address.replace(/^http/, 'ws'));
socket.addEventListener('message', ({ data }) => console.log(data));
setInterval(() => socket.send('ping'), 30_000);
\`\`\``.trim();

function writeChannel({ name, operation, server, client, closes }: ChannelModel): string {
  return [
    `## Channel \`${name}\``,
    `Opened by \`${operation}\`.`,
    '### From the server',
    writeTable(
      ['Frame', 'When', 'Content', 'Meaning'],
      server.map((frame) => [
        `\`${frame.name}\``,
        times[frame.when ?? 'event'],
        writeContent(frame),
        inline(frame.description),
      ]),
    ),
    '### From the client',
    writeTable(
      ['Frame', 'Answer', 'Content', 'Meaning'],
      client.map((frame) => [
        `\`${frame.name}\``,
        frame.answer ? `\`${frame.answer}\`` : 'none',
        writeContent(frame),
        inline(frame.description),
      ]),
    ),
    '### Close codes',
    writeTable(
      ['Code', 'Name', 'Meaning'],
      closes.map(({ code, name: close, description }) => [String(code), `\`${close}\``, inline(description)]),
    ),
  ].join('\n\n');
}

const times = { first: 'first, after opening', answer: 'as an answer', event: 'at any time' } as const;

/** A frame that is one text as that text, otherwise the types of its properties. */
function writeContent({ schema }: FrameModel): string {
  if (schema.kind === 'literal') return `\`${schema.values.join(' or ')}\` (text)`;
  if (schema.kind !== 'object') return 'JSON';
  return schema.properties
    .map(({ name, required, schema: part }) => `\`${name}\`${required ? '' : '?'}: ${typeOf(part)}`)
    .join('<br>');
}

function typeOf(schema: Schema): string {
  if (schema.kind === 'literal') return schema.values.map((value) => `\`${String(value)}\``).join(' or ');
  if (schema.kind === 'ref') return schema.name;
  return schema.kind === 'string' && schema.format ? schema.format : schema.kind;
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const inline = (text: string): string =>
  text
    .trim()
    .replaceAll('\n', ' ')
    .replaceAll('|', String.raw`\|`);
