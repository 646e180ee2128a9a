import { figureOf, type StatusFigure, statusFilters } from '@etappe/domain/reports/status'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import css from './figure-link.module.css'
import type { MatrixPart } from './matrix-part.ts'

interface Props {
  readonly figure: StatusFigure
  readonly part: MatrixPart
  readonly className?: string | undefined
  /** Stands before the number: the sign of a traffic light. */
  readonly mark?: ReactNode
}

/** A number that opens exactly the cases it counts; a dash for none, and no link where the cases are another office's. */
export function FigureLink({ figure, part, className, mark }: Props) {
  const { messages: m, formats } = useApp()
  const count = figureOf(part.cells, figure)
  const shown = formats.number(count)
  if (count === 0)
    return (
      <span className={css.none}>
        <span aria-hidden>–</span>
        <span className="sr">{shown}</span>
      </span>
    )
  if (!part.isOpen)
    return (
      <span className={`${css.figure} ${className ?? ''}`} title={m.reports.onlyFigures}>
        {mark}
        {shown}
      </span>
    )
  return (
    <Link to="/faelle" search={statusFilters(figure, part.place)} className={`${css.figure} ${css.link} ${className ?? ''}`}>
      {mark}
      {shown}
      <span className="sr"> {m.reports.spoken({ figure: m.reports.figure[figure], place: part.name })}</span>
    </Link>
  )
}
