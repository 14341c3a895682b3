import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Bytes after minifying and gzip of a program that imports from the SDK. */
async function sizeOf(program: string): Promise<{ bytes: number; text: string }> {
  const stdin = { contents: program, resolveDir: 'src/client/sdk', loader: 'ts' } as const;
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [file] = outputFiles;
  return { bytes: gzipSync(file?.contents ?? '', { level: 9 }).length, text: file?.text ?? '' };
}

describe('the SDK in a bundle', () => {
  it('weighs at most 8 KB with one operation', async () => {
    const { bytes } = await sizeOf(
      `import { createClient, getMyProfile } from './index.ts'; getMyProfile(createClient({ baseUrl: location.origin }));`,
    );
    expect(bytes).toBeLessThanOrEqual(8 * 1024);
  });

  it('carries only the operations that are used', async () => {
    const { text } = await sizeOf(
      `import { createClient, getMyProfile } from './index.ts'; getMyProfile(createClient({ baseUrl: location.origin }));`,
    );
    expect(text).toContain('getMyProfile');
    expect(text).not.toContain('listReports');
  });
});
