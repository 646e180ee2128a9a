import type { Goal } from '@etappe/domain/plan/goal'
import type { Measure } from '@etappe/domain/plan/measure'
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconStar, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import css from './row-menu.module.css'
import { usePlanEditing } from './plan-editing.ts'
import { RemoveGoalDialog } from './remove-goal-dialog.tsx'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly goal: Goal
  readonly measures: readonly Measure[]
  readonly name: string
}

/** What can be done with a goal. */
export function GoalMenu({ goal, measures, name }: Props) {
  const { words, goalNumber } = usePlanWords()
  const { plan, change, order, goals } = usePlanEditing()
  const [isRemoving, setRemoving] = useState(false)
  const at = plan.view.goals.findIndex((it) => it.id === goal.id)
  const remove = () => (measures.length === 0 ? void goals.remove(goal) : setRemoving(true))
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" className={css.menu ?? ''} aria-label={words.row.menu({ name: goalNumber(goal) })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => change({ open: goal.id, field: undefined })}>
            {words.row.edit}
          </Menu.Item>
          <Menu.Item leftSection={<IconStar size={16} aria-hidden />} onClick={() => change({ open: goal.id, field: 'rating' })}>
            {words.row.rate}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} disabled={at === 0} onClick={() => order.stepGoal(goal, -1)}>
            {words.row.up}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} aria-hidden />}
            disabled={at === plan.view.goals.length - 1}
            onClick={() => order.stepGoal(goal, 1)}
          >
            {words.row.down}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
            {words.row.removeGoal({ count: measures.length })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isRemoving && (
        <RemoveGoalDialog
          name={name}
          count={measures.length}
          onRemove={() => {
            setRemoving(false)
            void goals.remove(goal)
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  )
}
