import { type DragEvent, useState } from 'react'

export interface DragItem {
  readonly noun: 'goal' | 'measure'
  readonly id: string
}

export interface DropTarget extends DragItem {
  /** Below it rather than above. */
  readonly isAfter: boolean
}

/** A goal is put between goals, a measure between measures or right below a goal. */
const takes = (over: DragItem, dragged: DragItem) => over.noun === dragged.noun || dragged.noun === 'measure'

/** Ordering by drag. Everything it does can be done by keys and by the menu as well. */
export function useDragOrder(onDrop: (dragged: DragItem, target: DropTarget) => void) {
  const [dragged, setDragged] = useState<DragItem | null>(null)
  const [target, setTarget] = useState<DropTarget | null>(null)
  const end = () => {
    setDragged(null)
    setTarget(null)
  }
  const targetAt = (event: DragEvent<HTMLElement>, over: DragItem): DropTarget => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const isBelow = event.clientY > top + height / 2
    return { ...over, isAfter: over.noun === 'goal' && dragged?.noun === 'measure' ? true : isBelow }
  }
  return {
    /** How an entry is marked: it is being dragged, or something would come to stand above or below it. */
    markOf: ({ noun, id }: DragItem): 'dragged' | 'before' | 'after' | undefined => {
      if (dragged?.id === id) return 'dragged'
      if (target?.id !== id || target.noun !== noun) return undefined
      return target.isAfter ? 'after' : 'before'
    },
    handle: (it: DragItem) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', it.id)
        setDragged(it)
      },
      onDragEnd: end,
    }),
    place: (it: DragItem) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (!dragged || !takes(it, dragged)) return
        event.preventDefault()
        event.stopPropagation()
        const next = targetAt(event, it)
        if (next.id !== target?.id || next.isAfter !== target.isAfter) setTarget(next)
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        if (!dragged || !takes(it, dragged)) return
        event.preventDefault()
        event.stopPropagation()
        if (dragged.id !== it.id) onDrop(dragged, targetAt(event, it))
        end()
      },
    }),
  }
}
