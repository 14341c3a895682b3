/** `npm run push-key`: makes a key for Web Push and prints it. It changes nothing. */
import { makePushKey } from './dev-vars.mjs';
import { readArguments } from './local/arguments.ts';

const help = `npm run push-key

Makes a key that push services know the server by (VAPID, RFC 8292), and prints both halves as JSON. Set them in one step,
because neither works with another half:

    npm run --silent push-key | npx wrangler secret bulk --env production

A new key ends every push subscription: browsers subscribe again when their user opens the app.

  --help  this text`;

readArguments(help, {});
process.stdout.write(`${JSON.stringify(makePushKey(), null, 2)}\n`);
