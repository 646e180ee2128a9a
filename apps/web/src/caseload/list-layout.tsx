import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { useNavigate } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { useShortcut } from '../app/use-shortcut.ts'
import type { CaseSearch } from '../cases/case-search.ts'
import { rememberWalk } from '../cases/case-walk.ts'
import { CaseLines } from './case-lines.tsx'
import { CaseTable } from './case-table.tsx'
import css from './caseload-page.module.css'
import { hasSeveralOffices } from './filter-fields.ts'
import { NoRows } from './no-rows.tsx'
import type { CaseList } from './use-case-list.ts'
import type { ChangeSearch } from './use-case-search.ts'
import { useCursor } from './use-cursor.ts'

const CasePeek = lazyPart(async () => (await import('./case-peek.tsx')).CasePeek)

interface Props {
  readonly list: CaseList
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly isPhone: boolean
  /** There is room for the panel beside the list. */
  readonly isWide: boolean
}

/** The list of cases with the panel beside it, walked with the mouse or by key. */
export function ListLayout({ list, search, change, isPhone, isWide }: Props) {
  const { me, messages: m } = useApp()
  const navigate = useNavigate()
  const { rows, counts } = list
  const total = counts?.total ?? 0
  const toCase = useCallback((number: CaseNumber) => void navigate({ to: '/faelle/$number', params: { number } }), [navigate])
  const cursor = useCursor({ rows, open: search.open ?? null, change, isWide, toCase })
  useEffect(
    () =>
      rememberWalk(
        rows.map(({ number }) => number),
        total,
      ),
    [rows, total],
  )
  const words = m.caseload.keys
  useShortcut('j', words.next, () => cursor.step(1, true), { when: !isPhone })
  useShortcut('k', words.previous, () => cursor.step(-1, true), { when: !isPhone })
  useShortcut('o', words.open, () => cursor.current && toCase(cursor.current), { when: cursor.current !== null })
  useShortcut('Escape', words.close, cursor.close, { when: cursor.open !== null })
  const hasOffice = hasSeveralOffices(me.actor) && search.office?.length !== 1
  const nothing = !list.isFirstLoad && rows.length === 0 && <NoRows list={list} search={search} change={change} />
  if (isPhone)
    return (
      <CaseLines list={list} search={search} hasOffice={hasOffice}>
        {nothing}
      </CaseLines>
    )
  return (
    <div className={css.split}>
      <CaseTable list={list} search={search} change={change} cursor={cursor} hasOffice={hasOffice}>
        {nothing}
      </CaseTable>
      {cursor.open !== null && (
        <Suspense fallback={<aside className={css.peekPlace} aria-hidden />}>
          <CasePeek
            number={cursor.open}
            row={rows.find(({ number }) => number === cursor.open)}
            position={rows.findIndex(({ number }) => number === cursor.open) + 1}
            total={total}
            onStep={(by) => cursor.step(by, false)}
            onClose={cursor.close}
          />
        </Suspense>
      )}
    </div>
  )
}
