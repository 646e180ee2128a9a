import { can } from '@etappe/domain/access/policy'
import { accessOf, type CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import css from './case-data-view.module.css'
import { DataRows } from './data-rows.tsx'
import { useDataRows } from './use-data-rows.tsx'
import { WhyNot } from './why-not.tsx'

/** Everything that is known of a case as a whole, also what is empty. */
export function CaseDataView({ detail }: { detail: CaseDetail }) {
  const { me, messages: m } = useApp()
  const { editable, fixed } = useDataRows(detail)
  const verdict = can(me.actor, 'case.update', accessOf(detail))
  const pencil = <IconPencil size={16} aria-hidden />
  const edit = verdict.ok ? (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={pencil}
      renderRoot={(props) => (
        <Link to="/faelle/$number/stammdaten" params={{ number: detail.case.number }} search={{ edit: true }} {...props} />
      )}
    >
      {m.caseForm.view.edit}
    </Button>
  ) : (
    <WhyNot because={verdict.because}>
      <Button variant="subtle" size="compact-sm" leftSection={pencil} data-disabled aria-disabled>
        {m.caseForm.view.edit}
      </Button>
    </WhyNot>
  )
  return (
    <div className={css.page}>
      <Section title={m.caseForm.view.title} action={edit}>
        <DataRows rows={editable} />
      </Section>
      <Section title={m.caseForm.view.fixed}>
        <DataRows rows={fixed} />
      </Section>
    </div>
  )
}
