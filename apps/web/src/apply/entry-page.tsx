import { can } from '@etappe/domain/access/policy'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { EntryForm } from './entry-form.tsx'
import css from './entry.module.css'
import { useApplyWords } from './use-apply-words.ts'

/** Staff enter an application that did not come through the public form. */
export function EntryPage() {
  const { me, messages: m } = useApp()
  const { words } = useApplyWords()
  const verdict = can(me.actor, 'application.write')
  return (
    <>
      <PageHead title={words.entry.title} sub={words.entry.lead} />
      {verdict.ok ? (
        <EntryForm />
      ) : (
        <div className={css.refused}>
          <EmptyState
            action={
              <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
                {words.entry.notAllowed}
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
