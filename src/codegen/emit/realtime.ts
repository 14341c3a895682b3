import { frameText, isTextFrame, type ChannelModel, type FrameModel } from '../model/channel.ts';
import type { ContractModel } from '../model/operation.ts';
import { referencesOf } from '../model/schema.ts';
import { compare } from '../read/json.ts';
import { sourceFile, type EmittedFile } from './file.ts';
import { pascal } from './names.ts';
import { comment, identifier, importOf, list, object, print, quoted, type Code } from './print.ts';
import { zodImports } from './rules.ts';
import { typescript } from './typescript.ts';
import { zod } from './zod.ts';

/** Frames of the channels: `realtime/<channel>.ts` (schemas), `realtime/frames.ts` (types and close codes, for clients too). */
export function emitRealtime(model: ContractModel): EmittedFile[] {
  if (model.channels.length === 0) return [];
  return [typesFile(model), ...model.channels.map((channel) => schemasFile(channel))];
}

function frameName(channel: ChannelModel, frame: FrameModel): string {
  return `${pascal(identifier(channel.name))}${pascal(identifier(frame.name))}`;
}

function typesFile({ channels }: ContractModel): EmittedFile {
  const frames = channels.flatMap(({ server, client }) => [...server, ...client]);
  const usesComponents = frames.some(({ schema }) => referencesOf(schema).length > 0);
  return sourceFile(
    'realtime/frames.ts',
    ...(usesComponents
      ? [`import type { components } from '../client/types.ts';`, `\ntype Schemas = components['schemas'];`]
      : []),
    ...channels.flatMap((channel) => [
      ...[...channel.server, ...channel.client].map(
        (frame) =>
          `\n${comment(frame.description)}\nexport type ${frameName(channel, frame)} = ${typescript(frame.schema)};`,
      ),
      unionType(channel, 'server', 'What the server sends.'),
      unionType(channel, 'client', 'What a client may send.'),
      closesCode(channel),
    ]),
  );
}

function unionType(channel: ChannelModel, side: 'server' | 'client', text: string): string {
  const names = channel[side].map((frame) => frameName(channel, frame));
  return `\n/** ${text} */\nexport type ${pascal(channel.name)}${pascal(side)}Frame = ${names.join(' | ') || 'never'};`;
}

function closesCode(channel: ChannelModel): string {
  const members = channel.closes.map(
    ({ name, code, description }) => `${comment(description, '  ')}\n  ${identifier(name)}: ${code},`,
  );
  return [
    `\n/** Why the server closes the connection. */`,
    `export const ${identifier(channel.name)}CloseCodes = {`,
    ...members,
    '} as const;',
  ].join('\n');
}

function schemasFile(channel: ChannelModel): EmittedFile {
  const frames = [...channel.server, ...channel.client];
  const schemas = frames.map(({ schema }) => schema);
  const names = frames.map((frame) => frameName(channel, frame));
  const start = (frame: FrameModel) =>
    `export const ${identifier(channel.name)}${pascal(frame.name)}: z.ZodType<${frameName(channel, frame)}> = `;
  const code = (frame: FrameModel): Code => zod(frame.schema, { circular: new Set(), defaults: false });
  const side = (which: 'server' | 'client') =>
    object(channel[which].map((frame) => [frame.name, `${identifier(channel.name)}${pascal(frame.name)}`] as const));
  const components = [...new Set(schemas.flatMap(referencesOf))].sort(compare);
  return sourceFile(
    `realtime/${identifier(channel.name)}.ts`,
    ...zodImports([frames.length > 0 ? 'z.' : '', ...frames.map(code)], schemas, '../..'),
    ...components.map((name) => importOf([name], `../schemas/${name}.ts`)),
    importOf(names.toSorted(compare), './frames.ts', 'import type'),
    ...frames.map(
      (frame) => `\n${comment(frame.description)}\n${start(frame)}${print(code(frame), '', start(frame).length)};`,
    ),
    `\n/** Frames of the server, by their names. */\nexport const ${identifier(channel.name)}ServerFrames = ${print(side('server'))};`,
    `\n/** Frames of the client, by their names. */\nexport const ${identifier(channel.name)}ClientFrames = ${print(side('client'))};`,
    `\n/** How a frame that is one text is written; all others are JSON. */\nexport const ${identifier(channel.name)}TextFrames = ${print(list(frames.filter(isTextFrame).map((frame) => quoted(frameText(frame)))))} as const;`,
  );
}
