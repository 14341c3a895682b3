/** Fires the cron of a local server. Only the deployed Worker is called by its schedule. */

/** The address at which a local server runs its cron. */
export const cronAddress = (port) => `http://127.0.0.1:${port}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`;

/**
 * Fires the cron at the beginning of each minute until this process ends. A run that fails is told to `onFailure`, and
 * the next one comes all the same.
 *
 * @param {number} port
 * @param {(reason: string) => void} onFailure
 * @param {number} every milliseconds
 */
export function fireCron(port, onFailure, every = 60_000) {
  const wait = () => setTimeout(() => void fire(), every - (Date.now() % every)).unref();
  const fire = async () => {
    wait();
    try {
      const { status } = await fetch(cronAddress(port), { signal: AbortSignal.timeout(every) });
      if (status !== 200) onFailure(`The cron answered ${status}.`);
    } catch (error) {
      onFailure(`The cron did not run: ${error.message}`);
    }
  };
  wait();
}
