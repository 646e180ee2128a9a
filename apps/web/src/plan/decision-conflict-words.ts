import { day } from '@etappe/domain/kernel/day'
import { decisionResult } from '@etappe/domain/plan/decision'
import type { PlanView } from '@etappe/domain/plan/plan-view'
import type { PlanWords } from './use-plan-words.ts'

interface Sources extends Pick<PlanWords, 'words' | 'formats'> {
  readonly documents: PlanView['documents']
}

/** How the two versions of a decision's field are written in the conflict dialog. */
export function decisionConflictWords({ words, formats, documents }: Sources) {
  const labels: Readonly<Record<string, string>> = words.field.decision
  return {
    label: (field: string) => labels[field] ?? field,
    isText: (field: string) => field === 'note',
    show: (field: string, value: unknown): string => {
      if (typeof value === 'number') return formats.number(value)
      if (typeof value !== 'string') return ''
      if (field === 'result') return words.decisionResult[decisionResult.parse(value)]
      if (field === 'documentId') return documents.find((it) => it.id === value)?.name ?? ''
      const read = day.safeParse(value)
      return read.success ? formats.day(read.data) : value
    },
  }
}
