import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationRow } from '@etappe/domain/applications/application-list'
import { memo, type MouseEvent, useEffect, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from './inbox-line.module.css'
import { RowMarks } from './row-marks.tsx'
import { WaitingDays } from './waiting-days.tsx'

interface Props {
  readonly row: ApplicationRow
  readonly href: string
  readonly isOpen: boolean
  /** Has to stay the same from one drawing to the next. */
  readonly onOpen: (event: MouseEvent, number: ApplicationRow['number']) => void
}

/**
 * One line of a heap: what, from whom, since when, and what stands out. A plain link, drawn anew only when it
 * changes: with hundreds of lines, links that watch the address make every step to the next one slow.
 */
export const InboxLine = memo(function InboxLine({ row, href, isOpen, onOpen }: Props) {
  const { messages: m } = useApp()
  const words = useWords('intake')
  // Many are called after their town.
  const from = row.institution.includes(row.placeName)
    ? row.institution
    : [row.institution, row.placeName].filter((it) => it !== '').join(', ')
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isOpen) link.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  return (
    <li className={css.item}>
      <a
        ref={link}
        href={href}
        className={css.line}
        aria-current={isOpen ? 'true' : undefined}
        data-row
        onClick={(event) => onOpen(event, row.number)}
      >
        <span className={css.head}>
          <span className={css.kind}>
            <span className="strong">{row.number}</span> {m.cases.kind[row.kind]}
          </span>
          <WaitingDays {...row} isClosed={!isApplicationOpen(row.state)} />
        </span>
        <bdi className={css.name}>{row.name}</bdi>
        <span className={css.from}>
          {row.officeCode === null ? <span className="warn">{words.noOffice}</span> : <OfficeMark code={row.officeCode} />}
          <bdi className="cut">{from}</bdi>
        </span>
        <RowMarks row={row} />
      </a>
    </li>
  )
})
