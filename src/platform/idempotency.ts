/** What an operation with `x-idempotent` is told about its repetition: whose key it is, and the key, if one was sent. */
export interface Idempotency {
  readonly operationId: string;
  /** The `Idempotency-Key` header. */
  readonly key: string | undefined;
}
