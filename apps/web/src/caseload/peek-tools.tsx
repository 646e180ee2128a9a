import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { IconArrowUpRight, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { CaseLink } from './case-link.tsx'
import css from './case-peek.module.css'

interface Props {
  readonly number: CaseNumber
  readonly position: number
  readonly total: number
  readonly onStep: (by: 1 | -1) => void
  readonly onClose: () => void
}

/** Walking the list, opening the case, closing the panel. */
export function PeekTools({ number, position, total, onStep, onClose }: Props) {
  const { messages: m, formats } = useApp()
  const words = m.caseload.peek
  return (
    <div className={css.tools}>
      <button type="button" aria-label={words.previous} title={words.previous} disabled={position === 1} onClick={() => onStep(-1)}>
        <IconChevronUp size={18} aria-hidden />
      </button>
      <button type="button" aria-label={words.next} title={words.next} disabled={position === total} onClick={() => onStep(1)}>
        <IconChevronDown size={18} aria-hidden />
      </button>
      {position > 0 && (
        <span className="small quiet">{words.position({ position: formats.number(position), total: formats.number(total) })}</span>
      )}
      <CaseLink number={number} className={css.open}>
        {m.caseload.openCase}
        <IconArrowUpRight size={15} className="icon" aria-hidden />
      </CaseLink>
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        <IconX size={18} aria-hidden />
      </button>
    </div>
  )
}
