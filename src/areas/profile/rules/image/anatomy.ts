/** What the header and the chunks of a picture file contain, read without decoding pixels. */
export interface Anatomy {
  /** Size in pixels as stored, before the orientation is applied; null if no header states it. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly animated: boolean;
  /** Whether the file contains its own end marker. */
  readonly complete: boolean;
  /** The bytes after the end of the picture. */
  readonly behind: Uint8Array;
}

/** Collects the anatomy while a file is read. If a file states its size twice, the larger one counts. */
export class AnatomyBuilder {
  #size: { width: number; height: number } | null = null;
  animated = false;
  complete = false;
  behind: Uint8Array = new Uint8Array();

  sizeIs(width: number, height: number): void {
    this.#size = { width: Math.max(width, this.#size?.width ?? 0), height: Math.max(height, this.#size?.height ?? 0) };
  }

  build(): Anatomy {
    return { size: this.#size, animated: this.animated, complete: this.complete, behind: this.behind };
  }
}

/** A view for reading numbers. The caller must not read past the end. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
