import '@mantine/core/styles/Table.css'
import { lengthOf } from '@etappe/domain/plan/schedule-span'
import { Table, UnstyledButton } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import type { ScheduleLine } from './schedule-sort.ts'
import { ScheduleStateIcon } from './schedule-state-icon.tsx'
import css from './schedule-table.module.css'
import type { ScheduleView } from './use-schedule-view.ts'
import { useScheduleWords } from './use-schedule-words.ts'

interface Props {
  readonly view: ScheduleView
  readonly line: ScheduleLine
  readonly onOpen: (number: number) => void
}

/** One measure as a line of the table. */
export function ScheduleTableRow({ view, line: { item, goal }, onOpen }: Props) {
  const { formats } = useApp()
  const text = useScheduleWords()
  const { words } = text
  const { measure, span, slackDays, drift } = item
  const waitsFor = measure.dependsOnIds
    .flatMap((id) => view.byId.get(id)?.measure.number ?? [])
    .map((number) => words.measureNumber({ number }))
  return (
    <Table.Tr data-measure-row={measure.number}>
      <Table.Td className="nowrap">{words.measureNumber(measure)}</Table.Td>
      <Table.Td className={css.title}>
        <UnstyledButton className={css.open} onClick={() => onOpen(measure.number)}>
          <bdi>{measure.title}</bdi>
        </UnstyledButton>
      </Table.Td>
      <Table.Td className="nowrap" title={goal.title}>
        {words.goalNumber(goal)}
      </Table.Td>
      <Table.Td>{measure.responsibleId === null ? words.noResponsible : view.plan.names[measure.responsibleId]}</Table.Td>
      <Table.Td className="nowrap">{measure.startsOn && formats.day(measure.startsOn)}</Table.Td>
      <Table.Td className="nowrap">{measure.endsOn ? formats.day(measure.endsOn) : words.undated}</Table.Td>
      <Table.Td className="num">{span && formats.number(lengthOf(span))}</Table.Td>
      <Table.Td className="nowrap">
        <span className={css.state}>
          <ScheduleStateIcon state={measure.state} />
          {text.state(item)}
        </span>
      </Table.Td>
      <Table.Td>{waitsFor.join(', ')}</Table.Td>
      <Table.Td className="num">{slackDays !== null && formats.number(slackDays)}</Table.Td>
      {view.plan.agreed && (
        <>
          <Table.Td className="nowrap">{drift?.agreed && text.span(drift.agreed)}</Table.Td>
          <Table.Td>{text.drift(item)}</Table.Td>
        </>
      )}
      <Table.Td className={item.lateDays > 0 || item.clashesWith.length > 0 ? 'bad' : undefined}>
        {text
          .remarks(item, view.byId)
          .filter((it) => it !== text.drift(item))
          .join(', ')}
      </Table.Td>
    </Table.Tr>
  )
}
