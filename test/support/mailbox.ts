/** E-mails that the Worker hands to the platform. They go through the real binding, and are kept here as well. */
import { env } from './deps.ts';
import { overrideMembers } from './faults.ts';
import { withBindings } from './faults.ts';

/** An e-mail as the binding takes it. */
export type Mail = Parameters<SendEmail['send']>[0] & EmailMessageBuilder;

/** Runs `work`, and returns the e-mails that were handed over meanwhile, in order. */
export async function mailsDuring(work: () => Promise<unknown>): Promise<Mail[]> {
  const mails: Mail[] = [];
  const binding = env.EMAIL;
  const send = (mail: Mail) => {
    mails.push(mail);
    return binding.send(mail);
  };
  await withBindings({ EMAIL: overrideMembers(binding, { send: send as SendEmail['send'] }) }, work);
  return mails;
}
