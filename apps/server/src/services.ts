import { dayOf } from '@etappe/domain/kernel/day'
import { join } from 'node:path'
import { applicantLinks } from './applications/applicant-link.ts'
import { applyLimits } from './applications/apply-limits.ts'
import { refreshApplications } from './applications/application-search.repo.ts'
import { type AuthSettings, makeAuth } from './auth/auth.ts'
import { passwordLinks } from './auth/password-link.ts'
import { makeSessionReader } from './auth/session-reader.ts'
import { refreshCases, refreshOutdatedCases } from './cases/case-derived.repo.ts'
import type { Config } from './config.ts'
import { type Database, openPostgres, openSqlite } from './db/database.ts'
import { migrate } from './db/migrate.ts'
import { folderFiles } from './documents/folder-files.ts'
import { openChangeBus } from './kernel/bus.ts'
import type { Services } from './kernel/context.ts'
import { type MailLog, senderFor, smtpMailer } from './mail/smtp-mailer.ts'
import { keepAnswers } from './kernel/kept.ts'
import { ensureStartOffices } from './offices/office.repo.ts'
import { definitionReader, ensureStartProgramme } from './programme/programme.repo.ts'
import { type Clock, type Files, type Ids, type Mailer, noMailer, randomIds, systemClock } from './ports.ts'

interface Parts {
  readonly database: Database
  readonly auth: AuthSettings
  readonly demo: boolean
  readonly databaseUrl?: string | undefined
  readonly clock?: Clock
  readonly ids?: Ids
  readonly mailer?: Mailer
  readonly files: Files
}

/** Puts a migrated database and its surroundings together. The one place where services are made. */
export async function makeServices(parts: Parts): Promise<Services> {
  const { database, clock = systemClock } = parts
  await migrate(database.write)
  await ensureStartOffices(database.write)
  await ensureStartProgramme(database.write, dayOf(clock.now()))
  const definitions = definitionReader()
  await refreshOutdatedCases(database.write, await definitions(database.write))
  const auth = makeAuth(database, parts.auth)
  return {
    database,
    clock,
    ids: parts.ids ?? randomIds,
    mailer: parts.mailer ?? noMailer,
    files: parts.files,
    bus: await openChangeBus(database, parts.databaseUrl),
    kept: keepAnswers(database),
    definitions,
    auth,
    sessions: makeSessionReader(auth, database, clock),
    links: passwordLinks(parts.auth.secret),
    applicantLinks: applicantLinks(parts.auth.secret),
    applyLimits: applyLimits(clock),
    settings: { demo: parts.demo, url: parts.auth.url },
    refreshCases: async (tx, ids) => refreshCases(tx, ids, await definitions(tx)),
    refreshApplications,
  }
}

export function openConfiguredDatabase(config: Config): Database {
  return config.databaseUrl ? openPostgres(config.databaseUrl) : openSqlite(join(config.dataFolder, 'etappe.db'))
}

/** Documents lie beside the embedded database; several servers share the folder. */
export const configuredFiles = (config: Config): Files => folderFiles(join(config.dataFolder, 'files'))

/** Mails leave through `SMTP_URL`, in the name of the address people know; without it none do. */
export function configuredMailer(config: Config, log: MailLog): Mailer {
  return config.smtpUrl ? smtpMailer({ url: config.smtpUrl, from: senderFor(config.url) }, log) : noMailer
}

export async function closeServices(services: Services): Promise<void> {
  await services.bus.close()
  await services.database.close()
}
