import { getFrameText, isTextFrame, type ChannelModel, type FrameModel } from '../../model/channel.ts';
import { formatJsonLines, type EmittedFile } from '../file.ts';
import { selectBreaches } from './breach/select.ts';
import type { Tools } from './breach/walk.ts';
import { applyChange } from './change.ts';
import type { FrameCase, FrameCaseFile } from './frame-case.ts';

/**
 * `cases/realtime/<channel>.json`: frames that are answered, texts that close the connection, values that schemas
 * accept or refuse.
 */
export function emitFrameCases(channel: ChannelModel, tools: Tools): EmittedFile {
  const file: FrameCaseFile = {
    channel: channel.name,
    operation: channel.operation,
    first: channel.server.filter(({ when }) => when === 'first').map(({ name }) => name),
    cases: [
      ...makeAnsweredCases(channel),
      ...makeClosedCases(channel, tools),
      ...[...channel.server, ...channel.client].flatMap((frame) => makeSchemaCases(frame, tools)),
    ],
  };
  return { path: `cases/realtime/${channel.name}.json`, text: formatJsonLines(file) };
}

/** Only frames that are one fixed text: the answer to any other frame depends on its content. */
function makeAnsweredCases({ client }: ChannelModel): FrameCase[] {
  return client.filter(isTextFrame).flatMap((frame): FrameCase[] =>
    frame.answer === null
      ? []
      : [
          {
            name: `${frame.name} is answered by ${frame.answer}`,
            act: 'answered',
            send: getFrameText(frame),
            answer: frame.answer,
          },
        ],
  );
}

/** What the client may not send: a text that is no frame, one that only resembles a frame, and a frame with a fault. */
function makeClosedCases({ client, closes }: ChannelModel, tools: Tools): FrameCase[] {
  const code = closes.find(({ name }) => name === 'unexpectedFrame')?.code;
  if (code === undefined) return [];
  const alike = client
    .filter(isTextFrame)
    .map(getFrameText)
    .flatMap((text) => [
      text.toUpperCase(),
      `${text} `,
      ` ${text}`,
      JSON.stringify(text),
      JSON.stringify({ type: text }),
    ]);
  const faulty = client
    .filter((frame) => !isTextFrame(frame))
    .flatMap((frame) => makeFrameBreaches(frame, tools).map(({ value }) => JSON.stringify(value)));
  const texts = new Set(['', '{}', '[]', 'null', '{"type":"unknown"}', ...alike, ...faulty]);
  return [...texts].map((send) => ({
    name: `${JSON.stringify(send)} closes the connection`,
    act: 'closed',
    send,
    code,
  }));
}

function makeSchemaCases(frame: FrameModel, tools: Tools): FrameCase[] {
  const { name } = frame;
  return [
    {
      name: `${name}: all its fields are present`,
      act: 'fit',
      frame: name,
      value: tools.sampler.makeValue(frame.schema),
    },
    ...makeFrameBreaches(frame, tools).map(({ place, says, keyword, value }): FrameCase => ({
      name: `${place}: ${says} (${keyword})`,
      act: 'breach',
      frame: name,
      keyword,
      value,
    })),
  ];
}

/** For each constraint of the frame, a value that breaks only this constraint. */
function makeFrameBreaches({ name, schema }: FrameModel, tools: Tools) {
  const value = tools.sampler.makeValue(schema);
  return selectBreaches(schema, value, tools).drafts.map(({ keyword, says, at, change }) => ({
    place: `${name}${at}`,
    says,
    keyword,
    value: applyChange(value, change),
  }));
}
