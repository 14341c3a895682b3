/** What the header and the chunks of a picture file contain, read without decoding pixels. */
export interface Anatomy {
  /** Size in pixels as stored, before the orientation is applied; null if no header states it. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly animated: boolean;
  /** Whether the file contains its own end marker. */
  readonly complete: boolean;
  /** Every part that is not compressed picture data: comments, metadata, and bytes after the end of the picture. */
  readonly asides: readonly Uint8Array[];
}

/** Collects the anatomy while a file is read. If a file states its size twice, the larger one counts. */
export class AnatomyBuilder {
  #size: { width: number; height: number } | null = null;
  readonly #asides: Uint8Array[] = [];
  animated = false;
  complete = false;

  sizeIs(width: number, height: number): void {
    this.#size = { width: Math.max(width, this.#size?.width ?? 0), height: Math.max(height, this.#size?.height ?? 0) };
  }

  aside(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#asides.push(bytes);
  }

  build(): Anatomy {
    return { size: this.#size, animated: this.animated, complete: this.complete, asides: this.#asides };
  }
}

/** A view for reading numbers. The caller must not read past the end. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
