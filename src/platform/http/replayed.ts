/** Part of a reply: says that it is the stored answer of an earlier request with the same Idempotency-Key. */
export function replayedHeader(answer: { readonly replayed: boolean }): {
  readonly headers?: { readonly 'idempotency-replayed': string };
} {
  return answer.replayed ? { headers: { 'idempotency-replayed': 'true' } } : {};
}
