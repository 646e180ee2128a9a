import { isValidOn } from '@etappe/domain/kernel/day'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import css from './offices-page.module.css'
import { OfficesTable } from './offices-table.tsx'

/** The offices: where they are, for which Länder, and how many places are planned from when to when. */
export function OfficesPage() {
  const { api, me, messages: m } = useApp()
  const plan = useQuery(api.office.plan.queryOptions())
  const offices = plan.data?.filter((it) => it.validTo === null || it.validTo >= me.today)
  const laender = new Set(offices?.flatMap((it) => it.laender.filter((of) => isValidOn(of, me.today)).map((of) => of.land)))
  return (
    <>
      <PageHead title={m.offices.heading} sub={offices ? m.offices.count({ offices: offices.length, laender: laender.size }) : ''} />
      <div className={css.page}>
        {plan.error && (
          <div role="alert">
            <EmptyState
              action={
                <Button variant="default" onClick={() => void plan.refetch()}>
                  {m.offices.retry}
                </Button>
              }
            >
              <span className="strong">{m.offices.failed}</span> {messageFor(m, plan.error)}
            </EmptyState>
          </div>
        )}
        {offices && <OfficesTable offices={offices} />}
      </div>
    </>
  )
}
