import type { Actor } from '@etappe/domain/access/policy'
import type { ApplicantLinks } from '../applications/applicant-link.ts'
import type { ApplyLimits } from '../applications/apply-limits.ts'
import type { Auth } from '../auth/auth.ts'
import type { PasswordLinks } from '../auth/password-link.ts'
import type { SessionReader } from '../auth/session-reader.ts'
import type { Config } from '../config.ts'
import type { Database, Db, Tx } from '../db/database.ts'
import type { Definitions } from '../programme/programme.repo.ts'
import type { Clock, Files, Ids, Mailer } from '../ports.ts'
import type { ChangeBus } from './bus.ts'
import type { KeptAnswers } from './kept.ts'
import type { ApplicationId, CaseId } from '@etappe/domain/kernel/id'

/** What every request can use; made once by the composition root, or by a test. */
export interface Services {
  readonly database: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly mailer: Mailer
  readonly files: Files
  readonly bus: ChangeBus
  readonly kept: KeptAnswers
  /** The published programme definitions, as a reader or a transaction sees them. */
  readonly definitions: (db: Db | Tx) => Promise<Definitions>
  readonly auth: Auth
  readonly sessions: SessionReader
  readonly links: PasswordLinks
  readonly applicantLinks: ApplicantLinks
  /** How much one address may ask of the pages that need no account. */
  readonly applyLimits: ApplyLimits
  readonly settings: Pick<Config, 'demo' | 'url'>
  /** Brings what lists show of these cases up to date, inside the transaction of the change. */
  readonly refreshCases: (tx: Tx, ids: readonly CaseId[]) => Promise<void>
  /** Brings what these applications are found by up to date, inside the transaction of the change. */
  readonly refreshApplications: (tx: Tx, ids: readonly ApplicationId[]) => Promise<void>
}

/** Who signed in, with which session. */
export interface SignedIn {
  readonly actor: Actor
  readonly email: string
  readonly sessionToken: string
  readonly expiresAt: string
}

export interface Context {
  readonly services: Services
  readonly signedIn: SignedIn | null
  /** Names this request in the log and in the message of an unexpected error. */
  readonly requestId: string
  /** The address the request came from; nobody's in process. */
  readonly ip?: string
  /** Who asks now; a long-lived subscription asks again, because rights end. */
  readonly resolve: () => Promise<SignedIn | null>
  /** Sets a response header; absent in tests. */
  readonly setHeader?: (name: string, value: string) => void
  readonly cookieHeader?: string | undefined
}
