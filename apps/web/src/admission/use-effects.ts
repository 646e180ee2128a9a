import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import { day } from '@etappe/domain/kernel/day'
import type { QuotaFill } from '@etappe/domain/offices/quota-fill'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { type DecisionContent, exceptionsOf, isQuotaFull } from './decision-draft.ts'

interface Options {
  readonly content: DecisionContent
  readonly fill: QuotaFill | null
  readonly isSecondNeeded: boolean
}

/** What a decision does, sentence by sentence, before it is made. */
export function useEffects() {
  const { messages: m, formats } = useApp()
  const words = useWords('admission').decision.confirm
  const letter = ({ application, sendsMail }: ApplicationDetail): string => {
    if (application.contactEmail === '') return words.noMail
    return sendsMail ? words.mail({ to: application.contactEmail }) : words.outbox
  }
  /** What an admission does once it holds. */
  const admission = (detail: ApplicationDetail, startOn: string | null): string[] => {
    const from = day.safeParse(startOn)
    const start = from.success ? formats.day(from.data) : ''
    return [words.case({ kind: m.cases.kind[detail.application.kind], day: start }), words.gate, letter(detail), words.page, words.final]
  }
  const beyond = (detail: ApplicationDetail, { content, fill }: Options): string[] => {
    const exceptions = exceptionsOf(content, detail).length
    return [
      ...(exceptions > 0 ? [words.exceptions({ count: exceptions })] : []),
      ...(isQuotaFull(fill) && fill ? [words.overrun({ taken: fill.taken + fill.proposed, quota: fill.quota })] : []),
    ]
  }
  return {
    admission,
    of: (detail: ApplicationDetail, it: Options): string[] => {
      const { result, startOn } = it.content
      if (result === 'admitted') return it.isSecondNeeded ? [...beyond(detail, it), words.second] : admission(detail, startOn)
      return [letter(detail), words.page, ...(result === 'rejected' ? [words.final] : [])]
    },
  }
}
