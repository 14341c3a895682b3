/** Runs the local provider as a child process of `npm start`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, start } from '../process.mjs';

/**
 * Starts the provider on this port, or on a free one if it is taken. Resolves with the variables that point the Worker
 * to it. It ends with this process. A provider whose client ID is in .dev.vars is the real one and stays it.
 */
export function startProviderProcess(port, devVars = join(root, '.dev.vars')) {
  const child = start(pinnedNode(), ['src/cli/local-provider/cli.ts', String(port)]);
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const line = /^\{.*\}$/m.exec(output);
        if (line !== null) resolve(leaveReal(JSON.parse(line[0]), readFileSync(devVars, 'utf8')));
      });
    child.once('exit', () => reject(new Error(`The local sign-in provider did not start:\n\n${output.trim()}`)));
  });
}

/** Leaves out the variables of providers whose client ID the developer has set. */
export function leaveReal(variables, devVars) {
  const isReal = (name) => new RegExp(`^\\s*${name.split('_')[0]}_CLIENT_ID\\s*=`, 'm').test(devVars);
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !isReal(name)));
}
