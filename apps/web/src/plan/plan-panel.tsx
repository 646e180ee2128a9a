import '@mantine/core/styles/Drawer.css'
import type { Measure } from '@etappe/domain/plan/measure'
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { usePlanEditing } from './plan-editing.ts'
import { PanelBody } from './panel-body.tsx'
import { PanelTools } from './panel-tools.tsx'
import css from './plan-panel.module.css'
import { useEscapeIn } from './use-escape-in.ts'
import { usePanelWalk } from './use-panel-walk.ts'
import { orderId } from './use-plan-order.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  /** The goal or measure, or the plan as a whole. */
  readonly open: string
  /** The measures the list shows: what previous and next walk through. */
  readonly shown: readonly Measure[]
}

/** What is open beside the list. Where there is no room beside it, over it. */
export function PlanPanel({ open, shown }: Props) {
  const { words } = usePlanWords()
  const { search, change } = usePlanEditing()
  const isNarrow = useMediaQuery('(max-width: 1100px)', undefined, { getInitialValueInEffect: false })
  const box = useRef<HTMLElement>(null)
  const walk = usePanelWalk(open, shown)
  const close = () => {
    change({ open: undefined, field: undefined })
    document.getElementById(orderId(open))?.focus()
  }
  useEffect(() => {
    const field = search.field === undefined ? null : document.getElementById(`field-fields-${search.field}`)
    if (field) field.focus()
    else box.current?.focus({ preventScroll: true })
  }, [open, search.field])
  useEscapeIn(box, close)
  const content = (
    <>
      <PanelTools walk={walk} onClose={close} />
      <PanelBody key={open} open={open} />
    </>
  )
  if (isNarrow)
    return (
      <Drawer.Root opened onClose={close} position="right" size={520}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={words.panel.label({ name: walk.name })}>
          <Drawer.Body p={0}>{content}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    )
  return (
    <aside ref={box} tabIndex={-1} className={css.panel} aria-label={words.panel.label({ name: walk.name })}>
      {content}
    </aside>
  )
}
