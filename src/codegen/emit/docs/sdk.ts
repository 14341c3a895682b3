import type { OperationModel } from '../../model/operation.ts';
import { readProtocol } from '../../model/protocol.ts';
import { isObject, plainText, type Json } from '../../read/json.ts';
import { makeGroup, makeList, print, printIdentifier, printKey, printLiteral, quoteText, type Code } from '../print.ts';
import { getVariable, splitVariables, type Sample } from './sample.ts';

/** Columns of a sample: it stands beside the text. */
const width = 72;

/** The sample as a call of the SDK. `studymate` is the client of the start page; other names are values of the app. */
export function printSdkCall(sample: Sample): string {
  const { operation, example } = sample;
  if (example.status === 101) return printSocket(sample);
  if (example.status >= 300 && example.status !== 304) return printBrowserAddress(sample);
  const id = printIdentifier(operation.id);
  const input = makeInput(sample);
  if (readProtocol(operation).paged) {
    const list = input ? [`pages(${id}, studymate, `, input, ')'] : `pages(${id}, studymate)`;
    return `${print(['for await (const item of ', list, ') {'], '', 0, width)}\n  console.log(item);\n}`;
  }
  const call = input ? [`studymate.${id}(`, input, ')'] : `studymate.${id}()`;
  return [
    `${print(['const result = await ', call, ';'], '', 0, width)}`,
    `if (result.ok) console.log(${answersWithData(operation) ? 'result.data' : 'result.status'});`,
    'else console.error(result.problem.code);',
  ].join('\n');
}

const answersWithData = ({ responses }: OperationModel): boolean =>
  responses.some(({ status, media }) => Number(status) < 300 && media.length > 0);

function makeInput({ path, query, body, operation }: Sample): Code | null {
  const media = operation.body?.media[0];
  const groups: (readonly [string, Json | undefined])[] = [
    ['path', Object.keys(path).length > 0 ? path : undefined],
    ['query', Object.keys(query).length > 0 ? query : undefined],
    ['body', body],
  ];
  const isFile = (name: string) => media?.fields[name]?.kind === 'file';
  const given = groups.flatMap(([name, value]) => (value === undefined ? [] : [makeEntry(name, value, isFile)]));
  return given.length === 0 ? null : makeGroup('{ ', given, ' }');
}

function makeEntry(name: string, value: Json, isFile: (name: string) => boolean): Code {
  const variable = isFile(name) ? 'file' : getVariable(value);
  if (variable === name) return printIdentifier(name);
  return [`${printKey(name)}: `, variable === undefined ? makeValue(value, isFile) : printIdentifier(variable)];
}

function makeValue(value: Json, isFile: (name: string) => boolean): Code {
  if (Array.isArray(value)) return makeList(value.map((part) => makeValue(part, () => false)));
  if (isObject(value) && Object.keys(value).length > 0)
    return makeGroup(
      '{ ',
      Object.entries(value).map(([name, part]) => makeEntry(name, part, isFile)),
      ' }',
    );
  return typeof value === 'string' ? quoteText(value) : printLiteral(value);
}

/** Operations that answer with a redirect are opened by the browser, not called. */
function printBrowserAddress(sample: Sample): string {
  return [
    '// The browser opens this address; the answer redirects it.',
    `location.assign(\`\${studymate.baseUrl}${printTemplate(sample)}\`);`,
  ].join('\n');
}

function printSocket(sample: Sample): string {
  return [
    `const address = \`\${studymate.baseUrl}${printTemplate(sample)}\`;`,
    `const socket = new WebSocket(address.replace(/^http/, 'ws'));`,
    `socket.addEventListener('message', ({ data }) => console.log(data));`,
  ].join('\n');
}

/** Path and query as the inside of a template literal, with variables as names. */
function printTemplate({ operation, path, query }: Sample): string {
  const encode = (value: Json | undefined): string =>
    splitVariables(plainText(value))
      .map((part, index) => (index % 2 === 0 ? encodeURIComponent(part) : `\${${printIdentifier(part)}}`))
      .join('');
  const filled = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => encode(path[name]));
  const search = Object.entries(query).map(([name, value]) => `${name}=${encode(value)}`);
  return search.length === 0 ? filled : `${filled}?${search.join('&')}`;
}
