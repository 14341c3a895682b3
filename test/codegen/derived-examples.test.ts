import { describe, expect, it } from 'vitest';
import { deriveExamples, findRepeated, type DefaultExample } from '../../src/codegen/model/derive-examples.ts';
import type { ExampleModel } from '../../src/codegen/model/operation.ts';
import { modelOf, baseDocument, problems } from './support/small-contract.ts';

const missing: DefaultExample = {
  name: 'missing',
  summary: 'There is no such book',
  problem: 'book.missing',
  takes: 'bookId',
  except: [],
  scenario: null,
  request: { path: { bookId: '{{missingId}}' } },
  variables: {},
  errors: null,
};
const found: ExampleModel = {
  name: 'found',
  file: 'contract/examples/getBook/found.yaml',
  summary: 'A book',
  status: 200,
  as: 'mina',
  scenario: 'aBookOfMina',
  request: { path: { bookId: '{{bookId}}' }, query: { fields: ['title'] }, headers: { 'if-match': '{{etag}}' } },
  response: { headers: {}, body: { bookId: '{{bookId}}', title: 'Momo' } },
};

function getBook() {
  const operation = modelOf(baseDocument()).model.operations.find(({ id }) => id === 'getBook');
  if (operation === undefined) throw new Error('The small contract has no getBook.');
  return { ...operation, basePath: '/api/v1' };
}
const derive = (own: readonly ExampleModel[], defaults: readonly DefaultExample[]) =>
  deriveExamples(getBook(), own, defaults, problems).filter(({ name }) => name !== 'found');

describe('a default example', () => {
  it('takes the request of the success, with what differs, and answers the problem of the catalogue', () => {
    expect(derive([found], [missing])).toMatchObject([
      {
        name: 'missing',
        status: 404,
        as: 'mina',
        scenario: null,
        request: { path: { bookId: '{{missingId}}' }, query: {}, headers: { 'accept-language': 'en' } },
        response: { body: { code: 'book.missing', status: 404, title: 'Text.', detail: 'Text. Text.' } },
      },
    ]);
  });

  it('forgets the variables that only the scenario of the success sets', () => {
    expect(derive([found], [{ ...missing, request: {} }])[0]?.request.path).toEqual({ bookId: '{{missingId}}' });
    const same = { ...missing, request: {}, scenario: 'aBookOfMina' };
    expect(derive([found], [same])[0]?.request.path).toEqual({ bookId: '{{bookId}}' });
  });

  it.each<[string, readonly ExampleModel[], Partial<DefaultExample>]>([
    ['has no success to start from', [], {}],
    ['cannot answer the problem', [found], { problem: 'request.precondition_failed' }],
    ['does not take the parameter', [found], { takes: 'userId' }],
    ['is excepted', [found], { except: ['getBook'] }],
  ])('is not derived for an operation that %s', (_what, own, change) => {
    expect(derive(own, [{ ...missing, ...change }])).toEqual([]);
  });

  it('gives way to an example of the same name, which may not repeat it', () => {
    const own = { ...found, name: 'missing', status: 404 };
    expect(derive([found, own], [missing])).toEqual([own]);
    expect(findRepeated(getBook(), [found, own], [missing], problems)).toEqual([]);
    const [derived] = derive([found], [missing]);
    if (derived === undefined) throw new Error('Nothing was derived.');
    expect(findRepeated(getBook(), [found, derived], [missing], problems)).toEqual([derived]);
  });
});
