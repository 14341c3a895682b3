import type { OperationModel } from '../../model/operation.ts';
import { objectOf, plainText, type Json } from '../../read/json.ts';
import { encodeParameter } from '../address.ts';
import { splitVariables, type Sample } from './sample.ts';

/**
 * The sample as a curl command. `$API` and `$TOKEN` are those of the start page; other variables (`$REQUEST_ID`) stand
 * for values of earlier answers.
 */
export function printCurl(sample: Sample): string {
  const { operation } = sample;
  const method = operation.method.toUpperCase();
  const options = [...printHeaders(sample), ...printBody(sample), ...printOutput(operation)];
  return [`curl ${method === 'GET' ? '' : `-X ${method} `}${printAddress(sample)}`, ...options].join(' \\\n  ');
}

function printAddress({ operation, path, query }: Sample): string {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeText(plainText(path[name])));
  const search = Object.entries(query)
    .flatMap(([name, value]) =>
      encodeParameter(
        operation.parameters.find((parameter) => parameter.in === 'query' && parameter.name === name),
        name,
        value,
      ),
    )
    .map(([name, value]) => `${name}=${encodeText(value)}`);
  return quote(`{{API}}${filled}${search.length > 0 ? `?${search.join('&')}` : ''}`);
}

/** Percent-encodes a text, except its variables. */
function encodeText(text: string): string {
  return splitVariables(text)
    .map((part, index) => (index % 2 === 0 ? encodeURIComponent(part) : `{{${part}}}`))
    .join('');
}

/** What a WebSocket needs in addition (RFC 6455, section 4.1); the key is the one of its example. */
const handshake = ['Connection: Upgrade', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='];

function printHeaders({ operation, example, headers, body }: Sample): string[] {
  const media = operation.body?.media[0];
  const lines = [
    ...(operation.access === 'public' ? [] : ['Authorization: Bearer {{TOKEN}}']),
    // curl sets the type of a form itself, because it chooses the boundary.
    ...(body !== undefined && media && media.kind !== 'fields' && headers['content-type'] === undefined
      ? [`Content-Type: ${media.type}`]
      : []),
    ...(example.status === 101 ? handshake : []),
    ...Object.entries(headers).map(([name, value]) => `${capitalise(name)}: ${plainText(value)}`),
  ];
  const key = operation.idempotent ? [`-H "Idempotency-Key: $(uuidgen)"`] : [];
  return [...lines.map((line) => `-H ${quote(line)}`), ...key];
}

function printBody({ operation, body }: Sample): string[] {
  if (body === undefined) return [];
  const media = operation.body?.media[0];
  if (media?.kind !== 'fields') return [`-d ${quote(formatJson(body))}`];
  return Object.entries(objectOf(body)).map(([name, value]) =>
    media.fields[name]?.kind === 'file' ? `-F ${name}=@photo.jpg` : `-F ${quote(`${name}=${plainText(value)}`)}`,
  );
}

/** A redirect and a new protocol show in the headers; bytes go to a file. */
function printOutput({ responses }: OperationModel): string[] {
  const success = responses.filter(({ status }) => typeof status === 'number' && status < 400 && status !== 304);
  if (success.every(({ status }) => status === 101 || Number(status) >= 300)) return ['-i'];
  const types = success.flatMap(({ media }) => media.map(({ type }) => type));
  return types.some((type) => !/[/+]json$|^text\//.test(type)) ? ['-o download'] : [];
}

/** JSON with one value a line, except lists and objects that fit into one line. */
function formatJson(value: Json, indent = ''): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => formatJson(part, inner))
    : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${formatJson(part, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const line = Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
  if (indent.length + line.length <= 64 && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

const capitalise = (header: string): string => header.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());

/** Quotes a text for the shell: in single quotes, and its variables in double quotes. */
function quote(text: string): string {
  const parts = splitVariables(text);
  if (parts.length === 1) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  if (!/["\\`$!]/.test(parts.join('')))
    return `"${parts.map((part, index) => (index % 2 === 0 ? part : nameInShell(part))).join('')}"`;
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return `"${nameInShell(part)}"`;
      return part === '' ? '' : `'${part.replaceAll("'", String.raw`'\''`)}'`;
    })
    .join('');
}

/** `requestId` → `$REQUEST_ID`. */
const nameInShell = (name: string): string => `$${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`;
