import { type EnteredService, enteredServices, type SupportService } from '@etappe/domain/facilitation/support-service'
import { Button, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { QuickService } from './quick-service.tsx'
import { ServiceDialog } from './service-dialog.tsx'
import css from './service-list.module.css'
import { ServiceRow } from './service-row.tsx'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'

interface Props {
  readonly ledger: OpenLedger
  readonly kind: EnteredService | undefined
  readonly onKind: (kind: EnteredService | undefined) => void
  readonly onAdd: () => void
}

/** Everything that was entered or planned one by one, the latest first, with a line to enter the next. */
export function ServiceList({ ledger, kind, onKind, onAdd }: Props) {
  const { words } = useLedgerWords()
  const [shown, setShown] = useState<SupportService['id'] | null>(null)
  const { detail, view, mayWrite } = ledger
  const said = words.services
  const found = view.services.filter((it) => kind === undefined || it.kind === kind)
  const edited = view.services.find((it) => it.id === shown)
  return (
    <Section
      title={said.title}
      count={view.services.length}
      action={
        view.services.length > 0 && (
          <NativeSelect
            size="xs"
            aria-label={said.filter}
            className={css.filter ?? ''}
            value={kind ?? ''}
            onChange={(event) => onKind(enteredServices.find((it) => it === event.currentTarget.value))}
            data={[{ value: '', label: said.all }, ...enteredServices.map((it) => ({ value: it, label: words.kind[it] }))]}
          />
        )
      }
    >
      {mayWrite.ok && <QuickService ledger={ledger} />}
      {view.services.length === 0 && (
        <EmptyState
          action={
            mayWrite.ok && (
              <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
                {said.create}
              </Button>
            )
          }
        >
          {mayWrite.ok ? said.none : said.noneReadOnly}
        </EmptyState>
      )}
      {view.services.length > 0 && found.length === 0 && <EmptyState>{said.noHit}</EmptyState>}
      <ul aria-label={said.title}>
        {found.map((it) => (
          <ServiceRow key={it.id} ledger={ledger} service={it} onEdit={() => setShown(it.id)} />
        ))}
      </ul>
      <p className={css.note}>
        {said.meetings}{' '}
        <Link to="/faelle/$number/termine" params={{ number: detail.case.number }}>
          {said.toMeetings}
        </Link>
      </p>
      {edited && <ServiceDialog ledger={ledger} service={edited} onClose={() => setShown(null)} />}
    </Section>
  )
}
