import { getFrameText, isTextFrame, type ChannelModel, type FrameModel } from '../model/channel.ts';
import type { ContractModel } from '../model/operation.ts';
import { referencesOf } from '../model/schema.ts';
import { compareTexts } from '../read/json.ts';
import { makeSourceFile, type EmittedFile } from './file.ts';
import { toPascalCase } from './names.ts';
import {
  printComment,
  printIdentifier,
  printImport,
  makeList,
  makeObject,
  print,
  quoteText,
  type Code,
} from './print.ts';
import { printZodImports } from './rules.ts';
import { printType } from './typescript.ts';
import { buildZod } from './zod.ts';

/**
 * The frames of the channels: `realtime/<channel>.ts` (schemas) and `realtime/frames.ts` (types and close codes, also
 * for clients).
 */
export function emitRealtime(model: ContractModel): EmittedFile[] {
  if (model.channels.length === 0) return [];
  return [buildTypesFile(model), ...model.channels.map((channel) => buildSchemasFile(channel))];
}

function nameFrameType(channel: ChannelModel, frame: FrameModel): string {
  return `${toPascalCase(printIdentifier(channel.name))}${toPascalCase(printIdentifier(frame.name))}`;
}

function buildTypesFile({ channels }: ContractModel): EmittedFile {
  const frames = channels.flatMap(({ server, client }) => [...server, ...client]);
  const usesComponents = frames.some(({ schema }) => referencesOf(schema).length > 0);
  return makeSourceFile(
    'realtime/frames.ts',
    ...(usesComponents
      ? [`import type { components } from '../client/types.ts';`, `\ntype Schemas = components['schemas'];`]
      : []),
    ...channels.flatMap((channel) => [
      ...[...channel.server, ...channel.client].map(
        (frame) =>
          `\n${printComment(frame.description)}\nexport type ${nameFrameType(channel, frame)} = ${printType(frame.schema)};`,
      ),
      printUnionType(channel, 'server', 'A frame that the server sends.'),
      printUnionType(channel, 'client', 'A frame that a client may send.'),
      printCloseCodes(channel),
    ]),
  );
}

function printUnionType(channel: ChannelModel, side: 'server' | 'client', text: string): string {
  const names = channel[side].map((frame) => nameFrameType(channel, frame));
  return `\n/** ${text} */\nexport type ${toPascalCase(channel.name)}${toPascalCase(side)}Frame = ${names.join(' | ') || 'never'};`;
}

function printCloseCodes(channel: ChannelModel): string {
  const members = channel.closes.map(
    ({ name, code, description }) => `${printComment(description, '  ')}\n  ${printIdentifier(name)}: ${code},`,
  );
  return [
    `\n/** Why the server closes the connection. */`,
    `export const ${printIdentifier(channel.name)}CloseCodes = {`,
    ...members,
    '} as const;',
  ].join('\n');
}

function buildSchemasFile(channel: ChannelModel): EmittedFile {
  const frames = [...channel.server, ...channel.client];
  const schemas = frames.map(({ schema }) => schema);
  const names = frames.map((frame) => nameFrameType(channel, frame));
  const start = (frame: FrameModel) =>
    `export const ${printIdentifier(channel.name)}${toPascalCase(frame.name)}: z.ZodMiniType<${nameFrameType(channel, frame)}> = `;
  const code = (frame: FrameModel): Code => buildZod(frame.schema, { circular: new Set(), defaults: false });
  const side = (which: 'server' | 'client') =>
    makeObject(
      channel[which].map(
        (frame) => [frame.name, `${printIdentifier(channel.name)}${toPascalCase(frame.name)}`] as const,
      ),
    );
  const components = [...new Set(schemas.flatMap(referencesOf))].sort(compareTexts);
  return makeSourceFile(
    `realtime/${printIdentifier(channel.name)}.ts`,
    ...printZodImports([frames.length > 0 ? 'z.' : '', ...frames.map(code)], schemas, '../..'),
    ...components.map((name) => printImport([name], `../schemas/${name}.ts`)),
    printImport(names.toSorted(compareTexts), './frames.ts', 'import type'),
    ...frames.map(
      (frame) => `\n${printComment(frame.description)}\n${start(frame)}${print(code(frame), '', start(frame).length)};`,
    ),
    `\n/** Frames of the server, by their names. */\nexport const ${printIdentifier(channel.name)}ServerFrames = ${print(side('server'))};`,
    `\n/** Frames of the client, by their names. */\nexport const ${printIdentifier(channel.name)}ClientFrames = ${print(side('client'))};`,
    `\n/** The frames that are one fixed text. All others are JSON. */\nexport const ${printIdentifier(channel.name)}TextFrames = ${print(makeList(frames.filter(isTextFrame).map((frame) => quoteText(getFrameText(frame)))))} as const;`,
  );
}
