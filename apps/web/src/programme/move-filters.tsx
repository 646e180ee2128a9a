import { caseKinds } from '@etappe/domain/cases/kind'
import { Chip, SegmentedControl } from '@mantine/core'
import '@mantine/core/styles/Chip.css'
import { useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import css from './move-page.module.css'
import type { MoveSearch } from './programme-search.ts'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly number: number
  readonly search: MoveSearch
}

/** Which running cases are meant: of one kind, of some offices, or all. */
export function MoveFilters({ number, search }: Props) {
  const { me } = useApp()
  const { m, words } = useProgrammeWords()
  const navigate = useNavigate()
  const change = (next: MoveSearch) =>
    void navigate({ to: '/verwaltung/programm/$number/umstellen', params: { number }, search: next, replace: true, resetScroll: false })
  return (
    <div className={css.filters}>
      <SegmentedControl
        size="xs"
        aria-label={words.move.kind}
        value={search.kind ?? 'all'}
        onChange={(value) => change({ ...search, kind: caseKinds.find((it) => it === value) })}
        data={[{ value: 'all', label: words.move.all }, ...caseKinds.map((value) => ({ value, label: m.cases.kinds[value] }))]}
      />
      <Chip.Group multiple value={search.offices ?? []} onChange={(codes) => change({ ...search, offices: picked(me.offices, codes) })}>
        <div role="group" aria-label={words.move.offices} className={css.offices}>
          {me.offices.map((it) => (
            <Chip key={it.code} value={it.code} size="xs">
              {it.city}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </div>
  )
}

/** The chosen offices in their usual order; nothing chosen means all. */
const picked = <Office extends { readonly code: string }>(
  offices: readonly Office[],
  codes: readonly string[],
): Office['code'][] | undefined => {
  const found = offices.filter((it) => codes.includes(it.code)).map((it) => it.code)
  return found.length === 0 ? undefined : found
}
