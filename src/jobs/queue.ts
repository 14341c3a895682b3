import type { Deps } from '../platform/deps.ts';
import { deliverJob } from './deliver-outbox.ts';
import type { RunJob } from './run-job.ts';

/**
 * Consumes the queue behind JOBS, whose messages are ids of outbox rows, and the queue of its dead letters. The outbox
 * row decides whether and when to try again. So every handled message is acknowledged; the queue repeats a message only
 * if the database does not answer. Dead letters are logged: the cron still finds their rows. The jobs of a batch run
 * side by side, so that a slow one delays no other.
 */
export async function handleQueue(batch: MessageBatch, deps: Deps, run: RunJob): Promise<void> {
  const handled = await Promise.allSettled(
    batch.messages.map((message) => handleMessage(batch.queue, message, deps, run)),
  );
  for (const each of handled) {
    if (each.status === 'rejected') deps.log.error('queue.message_failed', each.reason, { queue: batch.queue });
  }
}

async function handleMessage(queue: string, message: Message, deps: Deps, run: RunJob): Promise<void> {
  if (typeof message.body !== 'string') {
    deps.log.warn('queue.message_unreadable', { queue, message: message.id });
    message.ack();
  } else if (queue.includes('-dead')) {
    deps.log.warn('queue.dead_letter', { queue, message: message.id, job: message.body });
    message.ack();
  } else {
    await deliverMessage(message, message.body, deps, run);
  }
}

async function deliverMessage(message: Message, id: string, deps: Deps, run: RunJob): Promise<void> {
  try {
    await deliverJob(deps, run, id);
    message.ack();
  } catch (error) {
    deps.log.error('queue.delivery_failed', error, { message: message.id, job: id });
    message.retry({ delaySeconds: 30 });
  }
}
