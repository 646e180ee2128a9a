import { can } from '@etappe/domain/access/policy'
import type { CaseCounts } from '@etappe/domain/cases/case-query'
import { Button, SegmentedControl } from '@mantine/core'
import { IconLayoutKanban, IconPlus, IconTable } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { type CaseSearch, type Layout, layouts } from '../cases/case-search.ts'
import { PageHead } from '../ui/page-head.tsx'
import css from './caseload-page.module.css'
import type { ChangeSearch } from './use-case-search.ts'
import { useListSubtitle } from './use-list-subtitle.ts'

interface Props {
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly counts: CaseCounts | undefined
  readonly isPhone: boolean
}

const icons = { table: IconTable, board: IconLayoutKanban } satisfies Record<Layout, unknown>

/** The title with how many are shown of how many there are, the layouts, and the way to a new case. */
export function CaseloadHead({ search, change, counts, isPhone }: Props) {
  const { me, messages: m } = useApp()
  const sub = useListSubtitle(search, counts, !isPhone)
  const mayCreate = can(me.actor, 'case.create').ok
  return (
    <PageHead title={m.caseload.heading} sub={<span aria-live="polite">{sub}</span>}>
      {!isPhone && (
        <SegmentedControl
          size="xs"
          value={search.layout ?? 'table'}
          aria-label={m.caseload.layout.label}
          onChange={(value) => change({ layout: value === 'board' ? 'board' : undefined, open: undefined })}
          data={layouts.map((value) => {
            const Icon = icons[value]
            return {
              value,
              label: (
                <span className="row">
                  <Icon size={15} aria-hidden />
                  {m.caseload.layout[value]}
                </span>
              ),
            }
          })}
        />
      )}
      {mayCreate && (
        <Button
          renderRoot={(props) => <Link to="/faelle/neu" {...props} />}
          leftSection={<IconPlus size={16} aria-hidden />}
          className={css.newCase}
        >
          <span className={css.newCaseWord}>{m.caseload.newCase}</span>
        </Button>
      )}
    </PageHead>
  )
}
