/** What the time is. Tests set it. */
export interface Clock {
  now(): Date
}
export const systemClock: Clock = { now: () => new Date() }

/** Makes ids for records the client did not name. */
export interface Ids {
  next(): string
}
export const randomIds: Ids = { next: () => crypto.randomUUID() }

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mail. Without `SMTP_URL` nothing is sent and the caller shows the link instead. */
export interface Mailer {
  /** Whether mails really leave; `false` means that a link must be handed over by hand. */
  readonly sends: boolean
  /** Answers whether the mail was taken for delivery. A failure is logged, not thrown: nothing that was done is undone by it. */
  send(mail: Mail): Promise<boolean>
}
export const noMailer: Mailer = { sends: false, send: () => Promise.resolve(false) }

/** Keeps the content of documents under its SHA-256: the same content is kept once, and what is kept never changes. */
export interface Files {
  /** Keeps the content durably before it answers with its SHA-256, in hexadecimal. */
  put(bytes: Uint8Array): Promise<string>
  /** The content, or `undefined` when there is none under this SHA-256. */
  get(sha256: string): Promise<Uint8Array | undefined>
  /**
   * Removes the content, unless it was put (again) since an instant: somebody may be about to name it. Says whether it is gone.
   * Only for content nothing refers to any more.
   */
  remove(sha256: string, unlessPutSince: Date): Promise<boolean>
}
