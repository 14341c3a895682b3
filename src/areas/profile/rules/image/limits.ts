/** Limits of a profile picture. The contract and problems.yaml state the same numbers. */
export const pictureLimits = {
  bytes: 10 * 1024 * 1024,
  minimumSide: 64,
  maximumSide: 12_000,
  /** Bounds the memory for decoding: 50 megapixels are 200 MB as RGBA. */
  maximumPixels: 50_000_000,
} as const;

/** The longest side of a stored picture, in pixels. */
export const storedSide = 1600;
