import { isRunning } from '@etappe/domain/cases/lifecycle'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { PromisedRow } from './promised-row.tsx'
import { withDialog } from './use-case-dialog.ts'
import type { OpenCase } from './use-open-case.ts'

const shown = 6

/** What is promised next: open milestones by their day, so that late ones come first. */
export function Promised({ open: { detail, may } }: { open: OpenCase }) {
  const { messages: m } = useApp()
  const words = m.casePage.promised
  const open = detail.milestones.filter((it) => it.doneOn === null).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const verdict = may('milestone.write')
  return (
    <Section
      title={words.title}
      count={open.length}
      action={
        detail.milestones.length > 0 && (
          <Link to="/faelle/$number/termine" params={{ number: detail.case.number }}>
            {words.all}
          </Link>
        )
      }
    >
      {open.length === 0 && (
        <EmptyState
          action={
            verdict.ok && (
              <Button variant="default" renderRoot={(props) => <Link {...withDialog('milestone')} {...props} />}>
                {words.noneAction}
              </Button>
            )
          }
        >
          {words.none}
        </EmptyState>
      )}
      <ul>
        {open.slice(0, shown).map((milestone) => (
          <PromisedRow
            key={milestone.id}
            milestone={milestone}
            number={detail.case.number}
            verdict={verdict}
            isClosed={!isRunning(detail.case.lifecycle)}
          />
        ))}
      </ul>
    </Section>
  )
}
