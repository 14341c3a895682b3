/** The page that the user looks at. A server, and React Native without a replacement, count as never looked at. */
export interface Page {
  /** Whether the page is visible and has the focus. */
  isFocused(): boolean;
  /** Calls `listener` when that may have changed, and when the network is back. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
}

interface Target {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/** The parts of globals that are absent outside browsers. */
interface Surroundings extends Partial<Target> {
  readonly document?: Target & { readonly visibilityState: string; hasFocus(): boolean };
}

const read = (): Surroundings => globalThis;

/** The page of a browser. */
export const browserPage: Page = {
  isFocused: () => {
    const { document } = read();
    return document !== undefined && document.visibilityState === 'visible' && document.hasFocus();
  },
  subscribe(listener) {
    const { document } = read();
    if (document === undefined) return () => undefined;
    // Window events: `pageshow` comes when a frozen page returns, where timers stood still.
    const heard: readonly (readonly [Target, string])[] = [
      [document, 'visibilitychange'],
      ...['focus', 'blur', 'pageshow', 'online'].map((type) => [globalThis as unknown as Target, type] as const),
    ];
    for (const [target, type] of heard) target.addEventListener(type, listener);
    return () => {
      for (const [target, type] of heard) target.removeEventListener(type, listener);
    };
  },
};
