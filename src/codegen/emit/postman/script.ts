import type { OperationModel } from '../../model/operation.ts';
import { findResponse } from '../../model/status.ts';
import { isObject, objectOf, textOf } from '../../read/json.ts';
import type { Step } from '../../read/postman.ts';

/** The lines of the test script after a request: they check what the example shows and the contract promises. */
export function makeAssertions({ operation, example }: Step): string[] {
  const { status } = example;
  const type = findMediaType(operation, status);
  const code = textOf(objectOf(example.response.body)['code']);
  const fields = isObject(example.response.body) ? Object.keys(example.response.body) : [];
  const headers = findResponse(operation.responses, status)?.headers.filter(({ required }) => required) ?? [];
  return [
    `pm.test('answers ${status}', () => pm.response.to.have.status(${status}));`,
    type === null
      ? `pm.test('has no body', () => pm.expect(pm.response.text()).to.equal(''));`
      : `pm.test('is ${type}', () => pm.expect(pm.response.headers.get('Content-Type')).to.include('${type}'));`,
    ...headers.map(({ name }) => `pm.test('has the header ${name}', () => pm.response.to.have.header('${name}'));`),
    ...(status >= 400 && code !== ''
      ? [`pm.test('says ${code}', () => pm.expect(pm.response.json().code).to.equal('${code}'));`]
      : []),
    ...(status < 400 && fields.length > 0
      ? [
          `pm.test('has the fields of the example', () => pm.expect(pm.response.json()).to.include.keys(${JSON.stringify(fields)}));`,
        ]
      : []),
    ...(status < 300 ? makeCaptureScript(type) : []),
  ];
}

/** The lines that store the access token of a sign-in under the name of the person. */
export function makeTokenScript(person: string): string[] {
  return [
    `pm.test('signs ${person} in', () => pm.response.to.have.status(200));`,
    `pm.collectionVariables.set('${nameTokenVariable(person)}', pm.response.json().accessToken);`,
    `pm.collectionVariables.set('refreshToken', pm.response.json().refreshToken);`,
  ];
}

/** Name of the variable that holds the access token of a person. */
export const nameTokenVariable = (person: string): string => `${person}Token`;

/** The lines that store values which later steps need in variables (contract/postman.yaml says which). */
function makeCaptureScript(type: string | null): string[] {
  const etag = `if (pm.response.headers.has('ETag')) pm.collectionVariables.set('etag', pm.response.headers.get('ETag'));`;
  if (type !== 'application/json') return [etag];
  return [
    etag,
    `for (const [name, value] of Object.entries(pm.response.json())) {`,
    `  const variable = name === 'nextCursor' ? 'cursor' : /(Id|Token)$|^(ticket|signature)$/.test(name) ? name : null;`,
    `  if (variable !== null && typeof value === 'string') pm.collectionVariables.set(variable, value);`,
    `}`,
  ];
}

/** The media type of an answer, or null where it has no body. */
function findMediaType(operation: OperationModel, status: number): string | null {
  return findResponse(operation.responses, status)?.media[0]?.type ?? null;
}
