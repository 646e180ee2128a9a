import { definitionDiff } from '@etappe/domain/programme/definition-diff'
import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { changeInWords } from '@etappe/i18n/definition-words'
import type { ConflictWords } from '../ui/conflict.ts'
import { isSection } from './edit-parts.ts'
import { useProgrammeWords } from './use-programme-words.ts'
import { useOtherVersion } from './use-differences.ts'

/** How two versions of a part are written in the conflict dialog: by what they change of the version the draft began with. */
export function usePartConflicts(version: ProgrammeVersion): ConflictWords {
  const { words, told } = useProgrammeWords()
  const base = useOtherVersion(version.basedOn ?? 1) ?? version
  return {
    label: (field) => (words.field.programmeVersion as Readonly<Record<string, string>>)[field] ?? field,
    isText: (field) => !isSection(field),
    show: (field, value) => {
      if (!isSection(field)) return typeof value === 'string' ? value : ''
      const lines = definitionDiff(base, { ...base, [field]: value }).map((it) => {
        const { label, after } = changeInWords(told, it)
        return `${label}: ${after ?? words.compare.absent}`
      })
      return lines.length === 0 ? words.move.same : lines.join('; ')
    },
  }
}
