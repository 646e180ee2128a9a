import type { Day } from '@etappe/domain/kernel/day'
import type { CaseFileContext } from '../http/case-file.ts'
import type { PageWords } from './make-pdf.ts'

interface Words {
  readonly asOf: (p: { day: string }) => string
  readonly pageOf: { readonly before: string; readonly between: string }
}

/** Header and footer of a file about a case: its number and name, of which day it is, page x of y. */
export function pageWords({ record, formats }: Pick<CaseFileContext, 'record' | 'formats'>, words: Words, on: Day): PageWords {
  return {
    running: `${record.number} · ${record.name}`,
    asOf: words.asOf({ day: formats.day(on) }),
    pageOf: [words.pageOf.before, words.pageOf.between, ''],
  }
}
