/** Makes the server's log readable: one short line a request, and errors in full. The log file has everything. */

/** Formats a line of the server's output for the terminal; null if the line is not shown. */
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
    return null; // a line of wrangler, not of the Worker
  }
}
