// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'xRvftQV260GjpeS1qEnAXHprjGh-nhFgv7CuyEF5ENA' } as const;
