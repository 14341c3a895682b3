import type { operations } from '../../../generated/client/types.ts';

export type OperationId = keyof operations;

/** `{ name: Values }`, `{ name?: Values }` or nothing, as the contract says of the group `name`. */
type Group<Source, Name extends string> = Source extends { [N in Name]: infer Values }
  ? { readonly [N in Name]: Values }
  : Source extends { [N in Name]?: infer Values }
    ? [NonNullable<Values>] extends [never]
      ? unknown
      : { readonly [N in Name]?: NonNullable<Values> }
    : unknown;

/** A form is given as an object, encoded by the SDK, or as FormData, sent as it is. A Blob will do for a file. */
type BodyOf<Content> = Content extends { 'multipart/form-data': infer Form }
  ? { readonly [Field in keyof Form]: Form[Field] extends File ? Blob : Form[Field] } | FormData
  : Content[keyof Content];

type Body<Source> = Source extends { requestBody: { content: infer Content } }
  ? { readonly body: BodyOf<Content> }
  : Source extends { requestBody?: infer Request }
    ? NonNullable<Request> extends { content: infer Content }
      ? [Content] extends [never]
        ? unknown
        : { readonly body?: BodyOf<Content> }
      : unknown
    : unknown;

/** What an operation is called with: path and query parameters, body, and headers beyond those the SDK sets itself. */
export type Input<Id extends OperationId> = Group<operations[Id]['parameters'], 'path'> &
  Group<operations[Id]['parameters'], 'query'> &
  Body<operations[Id]> & { readonly headers?: Readonly<Record<string, string>> };
