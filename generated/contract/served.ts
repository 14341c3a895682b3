// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'Jl16VdawDB_4n_FvWEE3_mLxruoVgB6Rk9Cb3-HwV9M' } as const;
