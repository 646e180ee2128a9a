import type { Actor } from '@etappe/domain/access/policy'
import { caseScope } from '@etappe/domain/access/policy'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { loadMessages, type Locale } from '@etappe/i18n'
import { formats } from '@etappe/i18n/format'
import { findVisibleCase } from '../cases/case.repo.ts'
import type { TestServer } from '../testing.ts'
import type { CaseFile } from './case-file.ts'
import { caseFiles } from './case-files.ts'

interface Asked {
  readonly number: CaseNumber
  readonly name: string
  readonly locale?: Locale
  readonly query?: Readonly<Record<string, string>>
}

/** A file about a case as somebody gets it. */
export async function fileOfCase(server: TestServer, actor: Actor, { number, name, locale = 'de', query = {} }: Asked): Promise<CaseFile> {
  const db = server.database.read
  const record = await findVisibleCase(db, caseScope(actor), number)
  const make = caseFiles[name]
  if (!record || !make) throw new Error(`no ${name} of ${number}`)
  const words = { locale, messages: await loadMessages(locale), formats: formats(locale) }
  return make({ services: server.services, db, actor, today: actor.today, record, query, ...words })
}
