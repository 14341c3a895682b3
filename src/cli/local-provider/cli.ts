/**
 * The process that `npm start` runs beside the Worker: the local provider. Its argument is the port. It prints the
 * variables of the Worker as one line of JSON when it listens, and ends with the process that started it.
 */
import { readSecret } from '../local/settings.ts';
import { askInPage } from './choice.ts';
import { startLocalProvider } from './server.ts';

const { variables } = await startLocalProvider({
  secrets: {
    GOOGLE_CLIENT_SECRET: readSecret('GOOGLE_CLIENT_SECRET'),
    NAVER_CLIENT_SECRET: readSecret('NAVER_CLIENT_SECRET'),
  },
  port: Number(process.argv[2] ?? 0),
  ask: askInPage,
});
process.stdout.write(`${JSON.stringify(variables)}\n`);

// A parent that was killed could not stop this process; a process without its parent gets a new one.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(0), 500).unref();
