/** E-mails that the Worker hands to the platform. They go through the real binding, and are kept here as well. */
import { env } from './deps.ts';
import { overrideMembers, withBindings } from './faults.ts';

/** An e-mail as the binding takes it. */
export type Mail = EmailMessageBuilder;

/** Runs `work`, and returns the e-mails that were handed over meanwhile, in order. */
export async function mailsDuring(work: () => Promise<unknown>): Promise<Mail[]> {
  const mails: Mail[] = [];
  const binding = env.EMAIL;
  const send = (mail: Mail) => {
    mails.push(mail);
    return binding.send(mail);
  };
  await withBindings({ EMAIL: overrideMembers(binding, { send }) }, work);
  return mails;
}
