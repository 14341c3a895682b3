/** Fills in the parts of a request and sends it. */
import type { RequestParts } from '../../../src/codegen/emit/cases/case.ts';
import { plainText, type Json, type JsonObject } from '../../../src/codegen/read/json.ts';
import { request, type Answer, type RequestOptions } from '../../support/app.ts';
import { isFileName, fileNamed } from './files.ts';
import { fillVariables, type Variables } from './variables.ts';
import { headersOf, pathOf, queryOf, type Operation } from './wire.ts';

/** The sender of a request: a user, a token, or neither for an anonymous request. */
export type Sender = Pick<RequestOptions, 'as' | 'token'>;

/** Returns the parts with all variables filled in. */
export function fillParts({ path, query, headers, body }: RequestParts, variables: Variables): RequestParts {
  const fill = (values: RequestParts['path']) => fillVariables({ ...values }, variables) as JsonObject;
  return {
    path: fill(path),
    query: fill(query),
    headers: fill(headers),
    ...(body === undefined ? {} : { body: fillVariables(body, variables) }),
  };
}

/** Sends one request to the operation and returns the response. */
export async function send(operation: Operation, parts: RequestParts, sender: Sender): Promise<Answer> {
  const headers = headersOf(parts);
  const isForm = operation.sends === 'multipart/form-data';
  if (parts.body !== undefined && operation.sends !== null && !isForm) headers['content-type'] ??= operation.sends;
  const body = parts.body === undefined ? undefined : isForm ? formOf(parts.body) : JSON.stringify(parts.body);
  const answer = await request(operation.method, pathOf(operation, parts), {
    ...sender,
    headers,
    query: queryOf(operation, parts),
    body,
  });
  hangUp(answer);
  return answer;
}

/** Closes the WebSocket if the response has opened one. Cases only check the response. */
function hangUp({ response }: Answer): void {
  response.webSocket?.accept();
  response.webSocket?.close();
}

/** Returns the body as a form. A string that names a prepared file becomes that file. */
function formOf(body: Json): FormData {
  const form = new FormData();
  const fields = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && isFileName(value)) form.append(name, fileNamed(value));
    else form.append(name, plainText(value));
  }
  return form;
}
