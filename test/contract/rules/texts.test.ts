/** Every text that a user writes passes through the rules of texts (src/areas/profile/rules/text.ts). */
import { beforeEach, describe, expect, it } from 'vitest';
import model from '../../../generated/model/operations.json';
import type { ContractModel, OperationModel } from '../../../src/codegen/model/operation.ts';
import type { Schema } from '../../../src/codegen/model/schema.ts';
import type { Answer } from '../../support/app.ts';
import { nonEmpty } from '../../support/nonempty.ts';
import { missingId, people } from '../../support/people.ts';
import { freshWorld } from '../../support/world.ts';
import { brokenRequests, pointersIn, send } from './broken-rules.ts';

const { operations, components } = model as unknown as ContractModel; // made by the generator

/** Strings that no user writes and no user reads, each with the reason. */
const notWritten: Readonly<Record<string, string>> = {
  '/body/refreshToken': 'The server made it and checks its signature.',
  '/body/endpoint': 'The browser made it, and it is compared with the addresses of push services.',
  '/body/keys/p256dh': 'The browser made it, and it is checked as a key.',
  '/body/keys/auth': 'The browser made it, and it is checked as a key.',
  '/body/variables/*/name': 'It is compared with the variables of the type of the notification.',
  '/body/variables/*/value': 'It is not stored, and only the administrator who sent it gets it back.',
  '/body/user': 'Only development has this sign-in; the name is looked up.',
  '/path/emoji': 'It is compared with the emoji of Unicode.',
  '/path/token': 'The server made it and checks its signature.',
  '/path/file': 'The server made it and looks up its hash.',
  '/query/signature': 'The server made it and compares it.',
  '/query/q': 'It is not stored, and compared with words that were.',
  '/query/session': 'The server made it, and its signature covers it.',
  '/query/ticket': 'The server made it and looks it up.',
  '/query/code': 'The provider of the sign-in made it and checks it.',
  '/query/error': 'The provider of the sign-in sends it. It is neither stored nor shown.',
  '/query/error_description': 'The provider of the sign-in sends it. It is neither stored nor shown.',
  '/query/iss': 'It is compared with the address of the provider.',
  '/query/state': 'The server made it and compares it.',
  '/cookie/__Host-login': 'The server made and encrypted it.',
  '/header/origin': 'The browser sends it, and it is compared with a list.',
  '/header/upgrade': 'The browser sends it, and it is compared with one word.',
  '/header/accept-language': 'It selects one of two languages.',
};

interface Text {
  readonly at: string;
  readonly maxLength: number | undefined;
}

/** The strings without a format, a pattern or a list of values. */
function textsIn(schema: Schema, at: string): Text[] {
  switch (schema.kind) {
    case 'ref': {
      const target = components[schema.name];
      return target === undefined ? [] : textsIn(target, at);
    }
    case 'string':
      return schema.format === undefined && schema.pattern === undefined ? [{ at, maxLength: schema.maxLength }] : [];
    case 'array':
      return textsIn(schema.items, `${at}/*`);
    case 'object':
      return [
        ...schema.properties.flatMap(({ name, schema: inner }) => textsIn(inner, `${at}/${name}`)),
        ...(typeof schema.others === 'object' ? textsIn(schema.others, `${at}/*`) : []),
      ];
    case 'union':
      return schema.branches.flatMap((branch) => textsIn(branch, at));
    case 'all':
      return schema.parts.flatMap((part) => textsIn(part, at));
    default:
      return [];
  }
}

const texts = operations.flatMap((operation) =>
  [
    ...operation.parameters.flatMap(({ in: where, name, schema }) => textsIn(schema, `/${where}/${name}`)),
    ...(operation.body?.media ?? []).flatMap(({ schema }) => textsIn(schema, '/body')),
  ].map((text) => ({ id: operation.id, ...text, operation })),
);
const written = nonEmpty(
  texts.filter(({ at }) => notWritten[at] === undefined),
  'texts that users write',
);

beforeEach(freshWorld);

it('fault-R3: every text that a user writes has the rule of texts', () => {
  const without = written.filter(
    ({ at, operation }) => !operation.rules.some((use) => use.at === at && use.rule === 'text'),
  );
  expect(without.map(({ id, at }) => `${id} ${at}`)).toEqual([]);
  expect(Object.keys(notWritten).filter((at) => !texts.some((text) => text.at === at))).toEqual([]);
});

/** Either of the two texts alone has the variable that the type requires. */
const template = { title: '{actor}', body: '{actor}' };

/**
 * Requests that are valid with the text. All others are the request that breaks the rules, with only the text in it.
 */
const required: Readonly<Record<string, object>> = {
  createMatchRequest: { receiverId: people.daniel.id },
  sendChatMessage: { clientMessageId: missingId },
  correctUserBirth: { birthYear: 1990 },
  createChatCorrection: { clientCorrectionId: missingId, revision: 1, spans: [{ start: 0, end: 1, replacement: '-' }] },
  resolveReport: { decision: 'dismiss' },
  reportUser: { reason: 'spam' },
  giveSessionFeedback: { rating: 5 },
  createChatRoom: { kind: 'group' },
  createNotifications: { userIds: [people.mina.id], title: 'News', body: 'News' },
  previewNotificationTemplate: { ko: template, en: template },
  replaceNotificationTemplate: { ko: template, en: template },
};

/** The body with the text in its place, which may lie in an object (`/ko/title`) or in items of a list (`/spans/*`). */
function withText(
  body: Readonly<Record<string, unknown>>,
  [name = '', ...rest]: readonly string[],
  text: string,
): object {
  const inner = body[name];
  if (rest[0] === '*' && Array.isArray(inner))
    return { ...body, [name]: inner.map((item: object) => withText({ ...item }, rest.slice(1), text)) };
  const value = rest.length === 0 ? text : withText(typeof inner === 'object' ? { ...inner } : {}, rest, text);
  return { ...body, [name]: value };
}

/** The place in the request of the example: the first item of each list. */
const firstPlace = (at: string): string => at.replaceAll('*', '0');

function sendText(operation: OperationModel, at: string, text: string): Promise<Answer> {
  const [base = {}] = brokenRequests[operation.id] ?? [];
  return send(operation, { ...base, body: withText({ ...required[operation.id] }, at.split('/').slice(2), text) });
}

describe.each(written)('fault-R3: $id $at', ({ operation, at }) => {
  const isRefused = async (text: string) => pointersIn(await sendText(operation, at, text)).includes(firstPlace(at));

  it('accepts signs where Unicode gives them a meaning', async () => {
    for (const text of ['ශ්‍රී', 'علی\u200Cرضا', '辻\u{E0100}', '👩‍👩‍👧', 'e\u0301'])
      expect([text, await isRefused(text)]).toEqual([text, false]);
  });

  it('refuses a text without a visible letter, and characters that hide or reorder', async () => {
    const invisible = ['\u0301', '\u3164', '\u200B', '\u200D', ' \n '];
    const hiding = ['a\u202Eb', 'a\u2066b\u2069', 'a\u200Bb', 'a\u{E0041}b', 'a\u0007b'];
    for (const text of [...invisible, ...hiding]) expect([text, await isRefused(text)]).toEqual([text, true]);
  });

  it('refuses a body with NUL in the text', async () => {
    expect((await sendText(operation, at, 'a\0b')).status).toBe(400);
  });
});

describe.each(written)('fault-R12: $id $at', ({ operation, at, maxLength = 0 }) => {
  const rule = operation.rules.find((use) => use.at === at && use.rule === 'text');
  const limit = Number(/At most (\d+) characters/.exec(rule?.en ?? '')?.[1]);
  const faultOf = async (text: string): Promise<string | undefined> => {
    const { body } = await sendText(operation, at, text);
    const { errors = [] } = body as { errors?: readonly { pointer: string; detail: string }[] };
    return errors.find(({ pointer }) => pointer === firstPlace(at))?.detail;
  };

  it('accepts as many characters as its rule says, in form NFC or NFD', async () => {
    expect(await faultOf('가'.repeat(limit))).toBeUndefined();
    expect(await faultOf('가'.normalize('NFD').repeat(Math.min(limit, Math.floor(maxLength / 2))))).toBeUndefined();
  });

  it('says this limit of every text that is longer, also where its schema refuses the text', async () => {
    const lengths = [limit + 1, maxLength, maxLength + 1, 2 * maxLength].filter((length) => length > limit);
    for (const length of nonEmpty(lengths, 'lengths')) expect(await faultOf('a'.repeat(length))).toContain(`${limit}`);
  });

  it('refuses a text that would not fit when it is stored', async () => {
    // In form NFC, this letter becomes three code points; with two more marks it has five.
    const text = '\uFB2C\u05B0\u05B4'.repeat(Math.min(limit, Math.floor(maxLength / 3)));
    const points = Array.from(text.normalize('NFC')).length;
    expect(await faultOf(text)).toEqual(points > maxLength ? expect.stringContaining(`${points}`) : undefined);
  });
});
