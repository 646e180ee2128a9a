import '@mantine/core/styles/Table.css'
import type { AdoptionHead } from '@etappe/domain/plan/plan-view'
import { Modal, Table } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import css from './frozen-plan.module.css'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly adoption: AdoptionHead
  readonly names: Readonly<Record<string, string>>
  readonly onClose: () => void
}

/** A plan as it was agreed, to be read. */
export function FrozenPlanDialog({ adoption, names, onClose }: Props) {
  const { api, messages: m } = useApp()
  const { words, formats, goalName, measureNumber, span, cost } = usePlanWords()
  const { data, error } = useQuery(api.adoption.get.queryOptions({ id: adoption.id }))
  const title = words.adoption.frozenTitle({ number: adoption.number, day: formats.day(adoption.adoptedOn) })
  return (
    <Modal opened onClose={onClose} title={title} size={920} closeButtonProps={{ 'aria-label': m.app.close }}>
      {error && <p role="alert">{messageFor(m, error)}</p>}
      {data && (
        <div className={css.plan}>
          {data.frozen.vision !== '' && (
            <p className={css.vision} dir="auto">
              {data.frozen.vision}
            </p>
          )}
          {data.frozen.goals.map((goal) => (
            <section key={goal.id}>
              <h3>
                <bdi>{goalName(goal)}</bdi>
              </h3>
              <div className={css.scroll}>
                <Table aria-label={goalName(goal)} layout="fixed" className={css.table ?? ''}>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{words.column.number}</Table.Th>
                      <Table.Th>{words.column.title}</Table.Th>
                      <Table.Th>{words.column.responsible}</Table.Th>
                      <Table.Th>{words.column.time}</Table.Th>
                      <Table.Th className="num">{words.column.cost}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {data.frozen.measures
                      .filter((it) => it.goalId === goal.id)
                      .map((it) => (
                        <Table.Tr key={it.id}>
                          <Table.Td className="nowrap">{measureNumber(it)}</Table.Td>
                          <Table.Td>
                            <bdi>{it.title}</bdi>
                          </Table.Td>
                          <Table.Td>{it.responsibleId === null ? '' : (names[it.responsibleId] ?? '')}</Table.Td>
                          <Table.Td className="nowrap">{span(it) ?? ''}</Table.Td>
                          <Table.Td className="num nowrap">{cost(it)}</Table.Td>
                        </Table.Tr>
                      ))}
                  </Table.Tbody>
                </Table>
              </div>
            </section>
          ))}
        </div>
      )}
    </Modal>
  )
}
