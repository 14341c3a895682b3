// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'j2Tc-1t2dOtFz4NOhwQe8VFWEIDObq5y9GbF6TOsEnE' } as const;
