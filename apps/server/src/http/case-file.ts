import type { Actor } from '@etappe/domain/access/policy'
import type { Day } from '@etappe/domain/kernel/day'
import type { Locale, Messages } from '@etappe/i18n'
import type { Formats } from '@etappe/i18n/format'
import type { CaseWithDerived } from '../cases/case.repo.ts'
import type { Db } from '../db/database.ts'
import type { Services } from '../kernel/context.ts'

/** What a file about a case is made of. The case is one the person may see. */
export interface CaseFileContext {
  readonly services: Services
  readonly db: Db
  readonly actor: Actor
  readonly today: Day
  readonly record: CaseWithDerived
  readonly locale: Locale
  readonly messages: Messages
  readonly formats: Formats
  /** The rest of the address after `?`. */
  readonly query: Readonly<Record<string, string>>
}

export interface CaseFile {
  /** As it is offered for saving, with its ending. */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export type MakeCaseFile = (context: CaseFileContext) => Promise<CaseFile>

export const fileTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
} as const
