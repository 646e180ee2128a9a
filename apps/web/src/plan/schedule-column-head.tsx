import '@mantine/core/styles/Table.css'
import { Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useWords } from '../app/words.ts'
import css from './schedule-table.module.css'

interface Props {
  readonly title: string
  readonly order: 'ascending' | 'descending' | null
  /** Absent where nothing can be ordered by it. */
  readonly onSort: (() => void) | null
}

/** The head of a column, with its order. */
export function ScheduleColumnHead({ title, order, onSort }: Props) {
  const words = useWords('schedule')
  const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp
  if (!onSort) return <Table.Th scope="col">{title}</Table.Th>
  return (
    <Table.Th scope="col" aria-sort={order ?? 'none'}>
      <UnstyledButton className={css.sort} onClick={onSort} title={words.table.sort({ column: title })}>
        {title}
        {order && <Arrow size={14} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  )
}
