/** The local mailbox: e-mails that a local server has taken from the Worker, as the platform's explorer shows them. */

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const path = '/cdn-cgi/local/explorer/api/local/email/sending';

/** Reads the e-mails that a local server has taken so far. */
export async function readMailbox(origin: string): Promise<Mail[]> {
  const list = await readResult<{ messageId: string }[]>(`${origin}${path}`);
  return Promise.all(
    list.map(({ messageId }) => readResult<Mail>(`${origin}${path}?email_id=${encodeURIComponent(messageId)}`)),
  );
}

async function readResult<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  const body: unknown = await answer.json();
  return (body as { result: T }).result;
}
