import type { operations } from '../../../generated/client/types.ts';

export type OperationId = keyof operations;

/**
 * The same type, where each optional part may also be `undefined`, which is not sent: `{ cursor: page?.nextCursor }`.
 * Without it `exactOptionalPropertyTypes` refuses that.
 */
type Lenient<Value> = Value extends Blob | FormData | ((...args: never[]) => unknown)
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Lenient<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Lenient<Value[Key]> | (object extends Pick<Value, Key> ? undefined : never) }
      : Value;

/** `{ name: Values }`, `{ name?: Values }` or nothing, depending on what the contract says about the group `name`. */
type Group<Source, Name extends string, As extends string = Name> = Source extends { [N in Name]: infer Values }
  ? { readonly [N in As]: Lenient<Values> }
  : Source extends { [N in Name]?: infer Values }
    ? [NonNullable<Values>] extends [never]
      ? unknown
      : { readonly [N in As]?: Lenient<NonNullable<Values>> | undefined }
    : unknown;

type HeaderValue = string | number | boolean;

/** Headers that the contract does not describe. */
interface OtherHeaders {
  readonly headers?: { readonly [name: string]: HeaderValue | readonly HeaderValue[] | undefined } | undefined;
}

/** A form is an object, which the SDK encodes, or a FormData object, which is sent as it is. A file may be a Blob. */
type BodyOf<Content> = Content extends { 'multipart/form-data': infer Form }
  ? { readonly [Field in keyof Form]: Form[Field] extends File ? Blob : Form[Field] } | FormData
  : Content[keyof Content] extends File
    ? Blob
    : Content[keyof Content];

type Body<Source> = Source extends { requestBody: { content: infer Content } }
  ? { readonly body: Lenient<BodyOf<Content>> }
  : Source extends { requestBody?: infer Request }
    ? NonNullable<Request> extends { content: infer Content }
      ? [Content] extends [never]
        ? unknown
        : { readonly body?: Lenient<BodyOf<Content>> | undefined }
      : unknown
    : unknown;

/**
 * The input of an operation: path and query parameters, body, headers in addition to those that the SDK sets, and
 * cookies (not in browsers, which send their own). A value that the server would not read unchanged is refused with
 * `client.unsendable`.
 */
export type Input<Id extends OperationId> = Group<operations[Id]['parameters'], 'path'> &
  Group<operations[Id]['parameters'], 'query'> &
  Group<operations[Id]['parameters'], 'header', 'headers'> &
  Group<operations[Id]['parameters'], 'cookie', 'cookies'> &
  Body<operations[Id]> &
  OtherHeaders;
