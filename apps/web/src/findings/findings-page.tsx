import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { type FindingActions, FindingContext } from './finding-actions.ts'
import { FindingBoard } from './finding-board.tsx'
import { FindingFilters } from './finding-filters.tsx'
import { FindingGroups } from './finding-groups.tsx'
import type { FindingSearch } from './finding-search.ts'
import { shownFindings } from './shown-findings.ts'
import { FindingTable } from './finding-table.tsx'
import { FindingTools } from './finding-tools.tsx'
import css from './findings.module.css'
import { OpenFinding } from './open-finding.tsx'
import { useFindings } from './use-findings.ts'
import { useMove } from './use-move.ts'
import { useVote } from './use-vote.ts'

interface Props {
  readonly detail: CaseDetail
  readonly search: FindingSearch
}

const closed = { open: undefined, as: undefined, of: undefined, cell: undefined } as const

/** What people found out: strengths, weaknesses, gaps; as a list, a board or a table. */
export function FindingsPage({ detail, search }: Props) {
  const { api, me } = useApp()
  const words = useWords('findings')
  const navigate = useNavigate()
  const { id: caseId, number } = detail.case
  const list = useFindings(caseId)
  const { run: remove } = useCommand(api.finding.remove.mutationOptions(), { done: () => words.said.removed, undo: true })
  const vote = useVote(caseId)
  const move = useMove(caseId)
  const change = (part: FindingSearch) =>
    void navigate({
      to: '/faelle/$number/ausgangslage/befunde',
      params: { number },
      search: { ...search, ...part },
      replace: part.open === undefined,
      resetScroll: false,
    })
  const verdict = can(me.actor, 'baseline.write', accessOf(detail))
  const actions: FindingActions = {
    caseId,
    number,
    verdict,
    vote,
    move,
    open: (it) => change({ ...closed, open: it.number }),
    add: (begin = {}) => change({ ...closed, ...begin, open: 'new' }),
    remove: (it) => void remove({ id: it.id, version: it.version }),
  }
  const shown = shownFindings(list.findings, search)
  const content = () => {
    if (search.view === 'board') return <FindingBoard shown={shown} search={search} change={change} />
    if (shown.length === 0)
      return (
        <EmptyState
          action={
            list.findings.length === 0 ? (
              verdict.ok && <Button onClick={() => actions.add()}>{words.addFirst}</Button>
            ) : (
              <Button variant="default" onClick={() => change({ pillar: undefined, kind: undefined, text: undefined })}>
                {words.filter.clear}
              </Button>
            )
          }
        >
          {list.findings.length === 0 ? words.empty : words.noMatch}
        </EmptyState>
      )
    return search.view === 'table' ? <FindingTable shown={shown} list={list} /> : <FindingGroups shown={shown} list={list} />
  }
  return (
    <FindingContext value={actions}>
      <div className={css.page}>
        <FindingTools search={search} change={change} shown={shown.length} total={list.findings.length} />
        {list.findings.length > 0 && <FindingFilters search={search} change={change} />}
        <WhyReadOnly verdict={verdict} />
        {content()}
        <OpenFinding search={search} list={list} onClose={() => change(closed)} />
      </div>
    </FindingContext>
  )
}
