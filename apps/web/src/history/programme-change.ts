import { definitionDiff } from '@etappe/domain/programme/definition-diff'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { definitionSections } from '@etappe/domain/programme/programme-version'
import { startDefinition } from '@etappe/domain/programme/start-definition'
import { changeInWords } from '@etappe/i18n/definition-words'
import type { Area } from '@etappe/i18n/areas'
import type { HistoryEvent } from './history-entry.ts'
import type { DescribedField, HistoryWords } from './value-words.ts'

/** Areas in whose words changes of the definition are told. */
export const programmeAreas: readonly Area[] = ['programme', 'gates', 'ledger']

const isSection = (field: string) => (definitionSections as readonly string[]).includes(field)

/**
 * The change of a part of the programme definition, difference by difference; `null` when the field is none. What a draft
 * began with is not told: that is the version it was begun on.
 */
export function programmeChange(event: HistoryEvent, field: string, words: HistoryWords): DescribedField[] | null {
  if (event.noun !== 'programmeVersion' || field === 'title' || field === 'note') return null
  const { programme, gates, ledger } = words.areas
  const { from, to } = event.changes[field] ?? {}
  // That it was begun or put into force, by whom and when, the line itself says.
  if (!isSection(field) || event.op !== 'update' || !programme || !gates || !ledger) return []
  // Only the changed part differs; of the others any definition will do.
  const side = (value: unknown): ProgrammeDefinition => ({ ...startDefinition, [field]: value })
  const told = { messages: words.messages, formats: words.formats, programme, gates, ledger }
  return definitionDiff(side(from), side(to)).map((change, index) => {
    const { label, before, after } = changeInWords(told, change)
    return { key: `${event.recordId}.${field}.${index}`, label, before, after }
  })
}
