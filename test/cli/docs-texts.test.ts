/** The texts of the documentation name only what exists. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as live from '../../src/client/live/index.ts';
import * as sdk from '../../src/client/sdk/index.ts';
import { readGuides } from '../../src/cli/docs/pages.ts';
import { personNames } from '../../src/cli/seed/people.ts';
import { newcomerNames } from '../../src/cli/seed/newcomers.ts';
import type { ContractModel } from '../../src/codegen/model/operation.ts';
import { nonEmpty } from '../support/nonempty.ts';

// Made by the generator.
const model = JSON.parse(readFileSync('generated/model/operations.json', 'utf8')) as ContractModel;
const { info, tags } = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as {
  info: { description: string };
  tags: { description: string }[];
};
const guides = nonEmpty(await readGuides(model), 'guides');
const written = guides.filter(({ path }) => path !== '/docs/changelog'); // the changelog also names what was

/** Domains of the app that have no area yet, and the words that would promise them. */
const domains: Readonly<Record<string, RegExp>> = {
  chat: /\bchat|messages? of users|채팅/i,
  sessions: /study session|reservation|calendar|학습 세션|예약/i,
  stats: /statistic|streak|dashboard|통계/i,
};

describe('fault-S7: the documentation', () => {
  it('promises no domain that does not exist', () => {
    const texts = [
      info.description,
      ...tags.map(({ description }) => description),
      ...guides.map((page) => page.markdown),
    ];
    for (const [tag, words] of nonEmpty(Object.entries(domains), 'domains')) {
      if (!model.tags.includes(tag)) expect(texts.filter((text) => words.test(text))).toEqual([]);
    }
  });

  it('names only operations, functions of the clients, problem codes, files and seeded people that exist', () => {
    const known = new Set([
      ...model.operations.map(({ id }) => id),
      ...Object.keys(model.problems),
      ...Object.keys(sdk),
      ...Object.keys(live),
      ...personNames,
      ...newcomerNames,
      // Properties of bodies.
      'pushWhileActive',
      'changeSequence',
      // Options, values and names of the samples.
      'timeoutMs',
      'requestId',
      'client.',
      'studymate',
      ...model.channels.flatMap(({ server, client, closes }) =>
        [...server, ...client, ...closes].map(({ name }) => name),
      ),
      // Properties of frames.
      ...model.channels.flatMap(({ server, client }) =>
        [...server, ...client].flatMap(({ schema }) =>
          schema.kind === 'object' ? schema.properties.map(({ name }) => name) : [],
        ),
      ),
    ]);
    const codes = written.flatMap(({ markdown }) =>
      [...markdown.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
    );
    const names = nonEmpty(codes, 'codes in the guides').filter((code) => /^[a-z]+([A-Z.]\w*)+$/.test(code));
    expect(nonEmpty(names, 'names').filter((name) => !known.has(name) && !name.startsWith('result.'))).toEqual([]);
    const files = codes.filter((code) => /^(src|generated|contract)\//.test(code));
    expect(nonEmpty(files, 'files').filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names only commands of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = guides.flatMap(({ markdown }) =>
      [...markdown.matchAll(/npm\s+run\s+(?:--silent\s+)?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(nonEmpty(named, 'commands').filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe('fault-S7: the examples of an answer', () => {
  interface Operation {
    readonly operationId?: string;
    readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
  }
  interface Media {
    readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>;
  }
  // Made by the generator.
  const { paths } = JSON.parse(readFileSync('generated/contract/openapi.json', 'utf8')) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  };
  const isEmptyList = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'items' in value && JSON.stringify(value.items) === '[]';

  it('begin with one that is no empty list', () => {
    const answers = Object.values(paths)
      .flatMap((path) => Object.values(path))
      .flatMap(({ operationId, responses = {} }) =>
        Object.values(responses)
          .flatMap(({ content = {} }) => Object.values(content))
          .map(({ examples = {} }) => ({ operationId, first: Object.values(examples)[0]?.value })),
      );
    expect(nonEmpty(answers, 'answers').filter(({ first }) => isEmptyList(first))).toEqual([]);
    expect(
      answers.filter(({ first }) => typeof first === 'object' && first !== null && 'items' in first).length,
    ).toBeGreaterThan(4);
  });
});
