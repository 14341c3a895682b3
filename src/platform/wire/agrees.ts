import type * as z from 'zod/mini';

/** True only for identical types: `any`, `unknown` and modifiers such as optional make a difference. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The type as one object type, because an intersection is not identical to the same type written in one piece. */
type Flat<T> = T extends File ? T : T extends object ? { [K in keyof T]: Flat<T[K]> } : T;

/** True if a schema gives exactly the type that the contract names. Every generated schema ends with this proof. */
export type Agrees<Schema extends z.ZodMiniType, Type> = Equal<Flat<z.output<Schema>>, Flat<Type>>;
