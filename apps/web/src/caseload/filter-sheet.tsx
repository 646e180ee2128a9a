import '@mantine/core/styles/Drawer.css'
import { Button, Drawer } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import type { FilterField } from './filter-fields.ts'
import { FilterPanel } from './filter-panel.tsx'
import css from './filter-sheet.module.css'
import { SortChoice } from './sort-choice.tsx'
import type { ChangeSearch } from './use-case-search.ts'

interface Props {
  readonly opened: boolean
  readonly start: FilterField | null
  readonly search: CaseSearch
  readonly change: ChangeSearch
  readonly total: number
  readonly onClose: () => void
}

/** The filters and the order on a phone, from below. */
export function FilterSheet({ opened, start, search, change, total, onClose }: Props) {
  const { messages: m } = useApp()
  const words = m.caseload.filters
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="bottom" size="92%">
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={css.head}>
          <Drawer.Title>{words.title}</Drawer.Title>
          <Drawer.CloseButton aria-label={words.close} size={44} iconSize={20} />
        </div>
        <Drawer.Body className={css.sheet}>
          <FilterPanel key={start ?? 'all'} search={search} change={change} start={start} />
          {start === null && <SortChoice search={search} change={change} />}
          <Button className={css.done} onClick={onClose} fullWidth>
            {words.done({ count: total })}
          </Button>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
