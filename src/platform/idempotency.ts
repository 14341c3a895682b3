/** The idempotency key of a request to an operation with `x-idempotent`. A key belongs to one operation. */
export interface Idempotency {
  readonly operationId: string;
  /** The `Idempotency-Key` header; undefined if it was not sent. */
  readonly key: string | undefined;
}
