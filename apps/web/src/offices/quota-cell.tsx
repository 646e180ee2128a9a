import { can } from '@etappe/domain/access/policy'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import css from './offices-page.module.css'
import { aheadOf, type PlannedOffice } from './planned.ts'
import { useValidityWords } from './use-validity-words.ts'

const QuotaDialog = lazyPart(async () => (await import('./quota-dialog.tsx')).QuotaDialog)

interface Props {
  readonly office: PlannedOffice
  readonly kind: CaseKind
}

/** The planned places of an office with the time they are planned for; the programme lead plans them anew. */
export function QuotaCell({ office, kind }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = useWords('programme').quota
  const validity = useValidityWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <td className={css.places}>
      <span className={css.label}>{m.offices.planned[kind]}: </span>
      {aheadOf(office.quotas, me.today)
        .filter((it) => it.kind === kind)
        .map((it) => (
          <span key={it.validFrom} className={css.quota} title={it.reason === '' ? undefined : it.reason}>
            <b>{formats.number(it.target)}</b>
            <span className={css.second}>{validity(it)}</span>
          </span>
        ))}
      {can(me.actor, 'programme.write').ok && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={css.plan}
          aria-label={words.planOf({ office: office.city, kinds: m.cases.kinds[kind] })}
          onClick={() => setOpen(true)}
        >
          {words.plan}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <QuotaDialog office={office} kind={kind} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </td>
  )
}
