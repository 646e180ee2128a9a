import { isApplicationOpen } from '@etappe/domain/applications/application-course'
import type { ApplicationRow } from '@etappe/domain/applications/application-list'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from './inbox-line.module.css'
import type { InboxSearch } from './inbox-search.ts'
import { RowMarks } from './row-marks.tsx'
import { WaitingDays } from './waiting-days.tsx'

interface Props {
  readonly row: ApplicationRow
  readonly search: InboxSearch
  readonly isOpen: boolean
}

/** One line of a heap: what, from whom, since when, and what stands out. */
export function InboxLine({ row, search, isOpen }: Props) {
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
    <li>
      <Link
        ref={link}
        to="/bewerbungen"
        search={{ ...search, open: row.number }}
        resetScroll={false}
        replace={isOpen}
        className={css.line}
        aria-current={isOpen ? 'true' : undefined}
        data-row
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
      </Link>
    </li>
  )
}
