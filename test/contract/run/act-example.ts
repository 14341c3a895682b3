/** Sends the request of an example and compares the response with the example (CTR-04; Schemathesis examples phase). */
import { env } from 'cloudflare:workers';
import { expect, type TestContext } from 'vitest';
import type { ExampleAct } from '../../../src/codegen/emit/cases/case.ts';
import { objectOf, plainText, type Json } from '../../../src/codegen/read/json.ts';
import { origin, type Answer } from '../../support/app.ts';
import { byKind, headerByKind } from './compare.ts';
import { fillParts, send } from './send.ts';
import { prepareWorld, senderOf, type Stage } from './stage.ts';
import { fillVariables } from './variables.ts';

export async function runExample(
  stage: Stage,
  act: ExampleAct,
  status: number | null,
  task: TestContext['task'],
): Promise<void> {
  stage.spoil();
  const variables = await prepareWorld(act.scenario);
  const answer = await send(stage.file, fillParts(act.request, variables), senderOf(act.as));
  const body = act.isDerived ? omitTexts(bodyOf(answer)) : bodyOf(answer);
  expect(answer.status, `It said: ${answer.text.slice(0, 600)}`).toBe(status);
  const given = Object.entries(act.response.headers);
  const came = given.map(([name]) => [name, headerByKind(name, answer.headers.get(name))]);
  expect(came, 'headers').toEqual(
    given.map(([name, value]) => [name, headerByKind(name, plainText(fillVariables(value, variables)))]),
  );
  const expected = act.response.body === undefined ? undefined : fillVariables(act.response.body, variables);
  try {
    expect(byKind(body), 'body: run `npm run examples:record` if the answer is right and the example is not').toEqual(
      byKind(expected),
    );
  } catch (difference) {
    if (!env.RECORD_EXAMPLES) throw difference;
    // src/cli/record-examples.ts reads this value and writes it into the example.
    Object.assign(task.meta, {
      recorded: { operation: stage.file.operation, example: act.example, body: publicOrigin(body) },
    });
  }
}

/** Leaves out the texts of a problem, which a derived example does not repeat. */
function omitTexts(body: Json | undefined): Json {
  const { title: _title, detail: _detail, userMessage: _userMessage, ...rest } = objectOf(body);
  return rest;
}

/** Returns the body with the test origin replaced by the origin that the contract documents. */
function publicOrigin(body: Json | undefined): Json | undefined {
  return body === undefined
    ? undefined
    : (JSON.parse(JSON.stringify(body).replaceAll(origin, 'https://api.example')) as Json);
}

/**
 * Returns the body of a response as an example contains it: JSON or text. Returns undefined if the body is empty or has
 * another type.
 */
function bodyOf({ body, text, headers, status }: Answer): Json | undefined {
  if (body !== undefined) return body as Json;
  const isText = (headers.get('content-type') ?? '').startsWith('text/');
  return isText && text !== '' && status !== 101 ? text : undefined;
}
