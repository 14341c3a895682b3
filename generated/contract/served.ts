// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'F4kv9RE3E55-tl2UvhQMQp06AHAtOAtUPF6QPLx2dc0' } as const;
