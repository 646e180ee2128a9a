import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import css from './plan-panel.module.css'
import type { PanelWalk } from './use-panel-walk.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  readonly walk: PanelWalk
  readonly onClose: () => void
}

/** Walking through the list, and closing. */
export function PanelTools({ walk, onClose }: Props) {
  const { words, formats } = usePlanWords()
  const { position, total, step } = walk
  const said = words.panel
  return (
    <div className={css.tools}>
      {position > 0 && (
        <>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={said.previous}
            title={said.previous}
            disabled={position === 1}
            onClick={() => step(-1)}
          >
            <IconChevronUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={said.next}
            title={said.next}
            disabled={position === total}
            onClick={() => step(1)}
          >
            <IconChevronDown size={18} aria-hidden />
          </ActionIcon>
          <span className="small quiet">{said.position({ position: formats.number(position), total: formats.number(total) })}</span>
        </>
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={said.close} title={said.close} onClick={onClose}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </div>
  )
}
