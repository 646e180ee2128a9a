import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { ReportState } from '@etappe/domain/baseline/situation-report'
import { type SituationReportId, situationReportId } from '@etappe/domain/kernel/id'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { useSituationSearch } from './use-situation-search.ts'

const newId = () => situationReportId.parse(crypto.randomUUID())

/** Begins, passes on and deletes versions. */
export function useVersionCommands({ case: { id: caseId, number } }: CaseDetail) {
  const { api } = useApp()
  const words = useWords('situation')
  const navigate = useNavigate()
  const [nextId, setNextId] = useState(newId)
  const { section } = useSituationSearch()
  const goTo = (version: number | undefined) =>
    void navigate({ to: '/faelle/$number/ausgangslage/bericht', params: { number }, search: { version, section }, resetScroll: false })
  const start = useCommand(api.situationReport.start.mutationOptions(), {
    undo: true,
    done: (made) => (made.number === 1 ? words.started : words.startedNext({ number: made.number })),
    onDone: (made) => {
      setNextId(newId())
      goTo(made.number)
    },
  })
  const advance = useCommand(api.situationReport.advance.mutationOptions(), {
    done: ({ state }) => (state === 'draft' ? words.state.draft : words.advanced[state]),
  })
  const remove = useCommand(api.situationReport.remove.mutationOptions(), {
    undo: true,
    done: () => words.removed,
    onDone: () => goTo(undefined),
  })
  return {
    isPending: start.isPending || advance.isPending || remove.isPending,
    start: () => start.run({ id: nextId, caseId }),
    advance: (it: { id: SituationReportId; version: number }, to: ReportState) => advance.run({ id: it.id, version: it.version, to }),
    remove: (it: { id: SituationReportId; version: number }) => void remove.run({ id: it.id, version: it.version }),
  }
}
