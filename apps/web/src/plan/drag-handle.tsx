import { IconGripVertical } from '@tabler/icons-react'
import css from './drag-handle.module.css'
import { usePlanEditing } from './plan-editing.ts'
import type { DragItem } from './use-drag-order.ts'

interface Props {
  readonly item: DragItem
  /** Says how else it can be moved. */
  readonly hint: string
}

/** Where a goal or measure is taken hold of. For those who see and point; keys and the menu do the same. */
export function DragHandle({ item, hint }: Props) {
  const { order, plan } = usePlanEditing()
  if (!plan.verdict.ok) return <span />
  return (
    <span className={css.handle} title={hint} aria-hidden {...order.drag.handle(item)}>
      <IconGripVertical size={16} />
    </span>
  )
}
