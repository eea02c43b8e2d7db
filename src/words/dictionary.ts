import type * as zh from './zh/index.ts';

/** Shape of a dictionary: the keys of the Chinese one, in every language. */
export type Words = Widen<typeof zh>;

/** Literal words widened to `string`; functions and nesting kept. */
type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : T extends readonly (infer Item)[]
      ? readonly Widen<Item>[]
      : { readonly [Key in keyof T]: Widen<T[Key]> };
