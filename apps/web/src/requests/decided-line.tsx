import type { Day } from '@etappe/domain/kernel/day'
import type { OfficeCode } from '@etappe/domain/offices/office'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from './decided-log.module.css'

interface Props {
  readonly on: Day | null
  readonly by: string | null
  /** The way to what was decided about. */
  readonly link: ReactNode
  readonly officeCode: OfficeCode | null
  readonly name: string
  readonly what: ReactNode
  readonly result: ReactNode
  readonly comment: string
}

/** One line of the log. */
export function DecidedLine({ on, by, link, officeCode, name, what, result, comment }: Props) {
  const { formats } = useApp()
  return (
    <tr>
      <td className={css.when}>
        {on && formats.day(on)}
        <span className="quiet small">{by}</span>
      </td>
      <td className={css.case}>
        {link} {officeCode !== null && <OfficeMark code={officeCode} />}
        <bdi className="quiet small">{name}</bdi>
      </td>
      <td className={css.what}>{what}</td>
      <td>{result}</td>
      <td dir="auto" className={css.comment}>
        {comment}
      </td>
    </tr>
  )
}
