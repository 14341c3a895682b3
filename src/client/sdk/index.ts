/** The exports for apps. They do not need React, and a bundler drops those that are not used. */
export * from '../../../generated/client/sdk-operations.ts';
export * from '../../../generated/realtime/frames.ts';
export type { components } from '../../../generated/client/types.ts';
export { type Client, type ClientConfig, createClient } from './client.ts';
export type { Input, OperationId } from './input.ts';
export type { BoundOperation, Operation } from './operation.ts';
export type { CallOptions, UploadProgress } from './options.ts';
export { type PagedOperationId, pages } from './pages.ts';
export { type ClientCode, type Fault, type Locale, type Problem, ProblemError } from './problem.ts';
export type { AnyResult, Failure, Refusal, Result, Success } from './result.ts';
export { computeChallenge, completeSignIn, type SignIn, signInUrl, signOut } from './sign-in.ts';
export { createStudymate, type Studymate } from './studymate.ts';
export { type KeyValue, memoryTokens, storedTokens, type Tokens, type TokenStore } from './tokens.ts';
export { unwrap } from './unwrap.ts';
