/** The server's log, made readable: one short line a request; errors in full; the rest is in the log file. */

/** What to show for a line of the server's output; null for nothing. */
export function formatLogLine(line) {
  const entry = parseEntry(line);
  if (entry === null) return /\[ERROR\]|✘/.test(line) ? line : null;
  if (entry.level === 'error')
    return `  ✗ ${entry.event}: ${entry.error ?? ''}${entry.stack ? `\n${entry.stack}` : ''}`;
  if (entry.level === 'warn') return `  ! ${entry.event}`;
  if (entry.event !== 'request' || !entry.operation) return null;
  const problem = entry.problem ? `  ${entry.problem}` : '';
  return `  ${entry.status} ${entry.method} ${entry.operation}  ${entry.durationMs} ms${problem}`;
}

function parseEntry(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'event' in value ? value : null;
  } catch {
    return null; // a line of wrangler's own
  }
}
