import { can, caseScope } from '@etappe/domain/access/policy'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { type CaseSearch, filtersOf } from '../cases/case-search.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import css from './caseload-page.module.css'
import { noFilters } from './filter-fields.ts'
import type { CaseList } from './use-case-list.ts'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly list: Pick<CaseList, 'error' | 'retry'>
  readonly search: CaseSearch
  readonly change: ChangeSearch
}

/** Where the first row would be: why there is none, and the one thing to do about it. */
export function NoRows({ list, search, change }: Props) {
  const { me, messages: m } = useApp()
  const words = m.caseload
  if (list.error)
    return (
      <div className={css.empty} role="alert">
        <EmptyState
          action={
            <Button variant="default" onClick={list.retry}>
              {words.retry}
            </Button>
          }
        >
          <span className="strong">{words.failed}</span> {messageFor(m, list.error)}
        </EmptyState>
      </div>
    )
  if (Object.keys(filtersOf(search)).length > 0)
    return (
      <div className={css.empty}>
        <EmptyState
          action={
            <Button variant="default" onClick={() => change(noFilters)}>
              {words.filters.reset}
            </Button>
          }
        >
          {words.noHits}
        </EmptyState>
      </div>
    )
  const onlyAssigned = caseScope(me.actor).assignedTo !== null && !can(me.actor, 'case.create').ok
  return (
    <div className={css.empty}>
      <EmptyState
        action={
          can(me.actor, 'case.create').ok && (
            <Button renderRoot={(props) => <Link to="/faelle/neu" {...props} />} leftSection={<IconPlus size={16} aria-hidden />}>
              {words.newCase}
            </Button>
          )
        }
      >
        {onlyAssigned ? words.noneAssigned : words.none}
      </EmptyState>
    </div>
  )
}
