import { isIPv4 } from 'node:net'
import type { Transporter } from 'nodemailer'
import type { Mailer } from '../ports.ts'

/** Where a mail that could not be sent is noted. */
export interface MailLog {
  error(details: object, message: string): void
}

interface Settings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string
  readonly from: string
  /** How long each step of a delivery may take: somebody waits for the answer of the command behind the mail. */
  readonly patienceMs?: number
}

const unknown = { code: 'unknown' }

/** What went wrong, without the words of the mail server: they repeat addresses, and logs carry no personal data. */
function reasonOf(error: unknown): object {
  if (!(error instanceof Error)) return unknown
  const { code, command, responseCode } = error as Error & { code?: unknown; command?: unknown; responseCode?: unknown }
  return { code, command, responseCode }
}

/** The sender of all mails: nobody reads answers, so the address says that. */
export function senderFor(url: string): string {
  const { hostname } = new URL(url)
  return `Etappe <no-reply@${isIPv4(hostname) ? `[${hostname}]` : hostname}>`
}

/** Sends through an SMTP server, encrypted whenever the server can. */
export function smtpMailer({ url, from, patienceMs = 10_000 }: Settings, log: MailLog): Mailer {
  const options = {
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  let transport: Promise<Transporter> | undefined
  // Read with the first mail: the library takes a tenth of the time of a start.
  const connected = () => {
    transport ??= import('nodemailer').then((it) => it.createTransport(options, { from }))
    return transport
  }
  return {
    sends: true,
    send: async ({ to, subject, text }) => {
      try {
        // One address, not a list of addresses to be read out of a text.
        await (await connected()).sendMail({ to: { name: '', address: to }, subject, text })
        return true
      } catch (error) {
        log.error({ mail: reasonOf(error) }, 'a mail was not sent')
        return false
      }
    },
  }
}
