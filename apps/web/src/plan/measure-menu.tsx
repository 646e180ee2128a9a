import type { Measure } from '@etappe/domain/plan/measure'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowRight, IconArrowUp, IconCheck, IconDots, IconPencil, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import css from './row-menu.module.css'
import { usePlanEditing } from './plan-editing.ts'
import { usePlanWords } from './use-plan-words.ts'

/** What can be done with a measure. */
export function MeasureMenu({ measure }: { readonly measure: Measure }) {
  const { words, measureNumber, goalName } = usePlanWords()
  const { plan, change, order, measures } = usePlanEditing()
  const others = plan.view.goals.filter((it) => it.id !== measure.goalId)
  const lastOf = (goalId: Measure['goalId']) => plan.view.measures.findLast((it) => it.goalId === goalId)?.id ?? null
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" className={css.menu ?? ''} aria-label={words.row.menu({ name: measureNumber(measure) })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => change({ open: measure.id, field: undefined })}>
          {words.row.edit}
        </Menu.Item>
        {measure.state !== 'running' && (
          <Menu.Item leftSection={<IconPlayerPlay size={16} aria-hidden />} onClick={() => measures.setState(measure, 'running')}>
            {words.row.start}
          </Menu.Item>
        )}
        {measure.state !== 'done' && (
          <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={() => measures.setState(measure, 'done')}>
            {words.row.done}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} onClick={() => order.stepMeasure(measure, -1)}>
          {words.row.up}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} onClick={() => order.stepMeasure(measure, 1)}>
          {words.row.down}
        </Menu.Item>
        {others.length > 0 && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item leftSection={<IconArrowRight size={16} aria-hidden />}>{words.row.toGoal}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown className={css.goals ?? ''}>
              {others.map((goal) => (
                <Menu.Item key={goal.id} onClick={() => measures.move(measure, goal.id, lastOf(goal.id))}>
                  {goalName(goal)}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void measures.remove(measure)}>
          {words.row.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
