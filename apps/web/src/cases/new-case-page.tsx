import { can } from '@etappe/domain/access/policy'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import css from './case-tab.module.css'
import { NewCaseForm } from './new-case-form.tsx'

/** A new case, for who may create one. */
export function NewCasePage() {
  const { me, messages: m } = useApp()
  const verdict = can(me.actor, 'case.create')
  return (
    <>
      <PageHead title={m.caseForm.create.title} sub={m.caseForm.create.lead} />
      {verdict.ok ? (
        <NewCaseForm />
      ) : (
        <div className={css.page}>
          <EmptyState
            action={
              <Button variant="default" renderRoot={(props) => <Link to="/faelle" {...props} />}>
                {m.casePage.notFound.back}
              </Button>
            }
          >
            {m.errors.code[verdict.because]}
          </EmptyState>
        </div>
      )}
    </>
  )
}
