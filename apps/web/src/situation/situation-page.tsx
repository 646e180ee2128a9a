import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import css from './situation-page.module.css'
import type { SituationSearch } from './situation-search.ts'
import { SituationVersion } from './situation-version.tsx'
import { useVersionCommands } from './use-version-commands.ts'

interface Props {
  readonly detail: CaseDetail
  readonly search: SituationSearch
}

/** The situation analysis of a case: put together from its data, with texts people add, in versions. */
export function SituationPage({ detail, search }: Props) {
  const { api, me } = useApp()
  const words = useWords('situation')
  const list = api.situationReport.list.queryOptions(
    { caseId: detail.case.id },
    { throwOnError: (_, { state }) => state.data === undefined },
  )
  const { data: versions } = useQuery(list)
  const commands = useVersionCommands(detail)
  const verdict = can(me.actor, 'baseline.write', accessOf(detail))
  if (!versions) return null
  const open = versions.find((it) => it.number === search.version) ?? versions[0]
  return (
    <div className={css.page}>
      <WhyReadOnly verdict={verdict} />
      {open ? (
        <SituationVersion detail={detail} open={open} versions={versions} search={search} verdict={verdict} />
      ) : (
        <EmptyState
          action={
            verdict.ok && (
              <Button onClick={() => void commands.start()} loading={commands.isPending}>
                {words.start}
              </Button>
            )
          }
        >
          {words.empty}
        </EmptyState>
      )}
    </div>
  )
}
