/** What a profile picture may measure; the contract and problems.yaml say the same numbers. */
export const pictureLimits = {
  bytes: 10 * 1024 * 1024,
  minimumSide: 64,
  maximumSide: 12_000,
  /** Bounds the memory that decoding takes: 50 megapixels are 200 MB as RGBA. */
  maximumPixels: 50_000_000,
} as const;

/** The longest side of the picture we store. */
export const storedSide = 1600;
