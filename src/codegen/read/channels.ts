import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ChannelSources } from '../model/read-channels.ts';
import { compareTexts, type Json } from './json.ts';

/** Reads the frame files, `realtime/<channel>.yaml`. */
export async function readChannelFiles(folder: string): Promise<ChannelSources> {
  const realtime = join(folder, 'realtime');
  const files = existsSync(realtime)
    ? (await readdir(realtime)).filter((file) => file.endsWith('.yaml')).sort(compareTexts)
    : [];
  const entries = files.map(async (file): Promise<[string, Json]> => [
    file.slice(0, -'.yaml'.length),
    parse(await readFile(join(realtime, file), 'utf8')),
  ]);
  return new Map(await Promise.all(entries));
}
