import type { BodyModel, ContractModel, OperationModel } from '../../model/operation.ts';
import { findResponse } from '../../model/status.ts';
import { appendToPointer, sortedEntries } from '../../read/json.ts';
import type { Case } from './case.ts';

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];

/** Cases of the protocol, not of values: method, media type, encoding, size. */
export function makeProtocolCases(model: ContractModel, operation: OperationModel): Case[] {
  return [...makeMethodCases(model, operation), ...makeBodyCases(operation), ...makeHeadCases(operation)];
}

/** One case for each method that the path lacks. Only the first operation of a path has these cases. */
function makeMethodCases(model: ContractModel, operation: OperationModel): Case[] {
  const siblings = model.operations.filter(({ path }) => path === operation.path);
  if (siblings[0] !== operation) return [];
  const allow = siblings.map(({ method }) => method.toUpperCase()).sort();
  const patterns = model.operations.filter(
    (other) => other.path !== operation.path && coversPath(other.path, operation.path),
  );
  const wrong = methods.filter(
    (method) => !allow.includes(method) && !patterns.some((other) => other.method.toUpperCase() === method),
  );
  return wrong.map((method) => ({
    status: 405,
    name: `${method} is refused on ${operation.path}, and Allow names the methods it has`,
    known: 'Schemathesis unsupported_method; Schemathesis allow_header_conformance; CATS HttpMethods',
    act: 'wire',
    method,
    code: 'route.method_not_allowed',
    allow,
  }));
}

/** Whether a path template also matches another path: `/users/{userId}` matches `/users/me`. */
function coversPath(template: string, path: string): boolean {
  const parts = path.split('/');
  const others = template.split('/');
  return parts.length === others.length && others.every((part, index) => part.startsWith('{') || part === parts[index]);
}

function makeBodyCases(operation: OperationModel): Case[] {
  const { body } = operation;
  if (body === null) return operation.method === 'get' ? [] : [unexpectedBody];
  const [media] = body.media;
  const contentType = media?.type ?? 'application/json';
  const isJson = media?.kind === 'json';
  const malformed = { status: 400, act: 'wire', contentType, code: 'request.malformed' } as const;
  return [
    ...(body.required
      ? [makeUnsupportedCase('a body without Content-Type is refused', null, 'CATS RemoveHeaders')]
      : []),
    makeUnsupportedCase('an undeclared Content-Type is refused', 'text/plain', 'CATS UnsupportedContentTypesHeaders'),
    makeUnsupportedCase('a Content-Type that is not a media type is refused', 'cats', 'CATS DummyContentTypeHeaders'),
    ...(isJson ? [makeUnsupportedCase('a charset other than UTF-8 is refused', `${contentType}; charset=euc-kr`)] : []),
    ...(isJson && body.required
      ? [{ ...malformed, name: 'an empty body is refused', text: '', known: 'CATS EmptyBody' }]
      : []),
    ...(isJson
      ? [
          { ...malformed, name: 'broken JSON is refused', text: '{"a":', known: 'CATS RandomDummyInvalidJsonBody' },
          {
            ...malformed,
            name: 'text after the end of the JSON is refused',
            text: '{}bla',
            known: 'CATS MalformedJson',
          },
          { ...malformed, name: 'a NUL character as the body is refused', text: '\0', known: 'CATS NullUnicodeBody' },
          {
            ...malformed,
            name: 'a body that is not JSON is refused',
            text: '\u2400',
            known: 'CATS NullUnicodeSymbolBody; CATS RandomUnicodeBody',
          },
          { ...malformed, name: 'bytes that are not UTF-8 are refused', hex: '7b2261223a22ff227d' },
          {
            ...malformed,
            name: 'an object with a member twice is refused',
            text: '{"a":1,"a":1}',
            known: 'CATS DuplicateKeysFields',
          },
          { ...malformed, name: 'deep nesting is refused', text: '[', times: 10_000 },
          { ...malformed, name: 'NUL inside a string is refused', text: '{"a":"\\u0000"}' },
          { ...malformed, name: 'a lone surrogate inside a string is refused', text: '{"a":"\\ud800"}' },
        ]
      : []),
    ...(media?.kind === 'fields' ? makeFormCases(body) : []),
    {
      status: 413,
      name: 'a body over the limit is refused',
      act: 'wire',
      contentType,
      text: 'a',
      times: body.maxBytes + 1,
      code: 'request.too_large',
      known: 'CATS VeryLargeStringsInFields',
    },
    {
      status: 413,
      name: 'a body over the limit is refused without Content-Length too',
      act: 'wire',
      contentType,
      text: 'a',
      times: body.maxBytes + 1,
      chunked: true,
      code: 'request.too_large',
    },
  ];
}

const unexpectedBody: Case = {
  status: 422,
  name: 'fault-R14: a body is refused, because the operation takes none',
  act: 'wire',
  contentType: 'application/json',
  text: '{"colour":"red"}',
  code: 'request.invalid',
};

/** Cases of forms: a body that is not a form, and files over their own limit. `zeros:<n>` is a file of n bytes. */
function makeFormCases({ media }: BodyModel): Case[] {
  const files = sortedEntries(media[0]?.fields ?? {}).flatMap(([name, field]): Case[] => {
    if (field.kind !== 'file' || field.maxBytes === null) return [];
    const change = { at: appendToPointer('/body', name), set: `zeros:${field.maxBytes + 1}` };
    return [
      {
        status: 413,
        name: `a file of more than ${field.maxBytes} bytes is refused (${name})`,
        act: 'refused',
        change,
        code: 'request.too_large',
      },
    ];
  });
  const malformed: Case = {
    status: 400,
    name: 'a body that is not a form is refused',
    act: 'wire',
    contentType: 'multipart/form-data; boundary=parts',
    text: 'no form',
    code: 'request.malformed',
  };
  return [malformed, ...files];
}

function makeUnsupportedCase(name: string, contentType: string | null, known?: string): Case {
  return {
    status: 415,
    name,
    ...(known === undefined ? {} : { known }),
    act: 'wire',
    contentType,
    code: 'request.unsupported_media_type',
  };
}

function makeHeadCases({ method, responses }: OperationModel): Case[] {
  const isAnswered = method === 'get' && findResponse(responses, 200) !== undefined;
  return isAnswered ? [{ status: 200, name: 'HEAD answers like GET, without a body', act: 'head' }] : [];
}
