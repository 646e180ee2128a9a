import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import record from '../ui/record-page.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  /** The version the page is about; the way back leads to all of them when omitted. */
  readonly to?: number
}

/** The way back to where a page was opened from. */
export function BackLink({ to }: Props) {
  const { words } = useProgrammeWords()
  const arrow = <IconArrowLeft size={16} aria-hidden />
  return (
    <div className={record.back}>
      {to === undefined ? (
        <Link to="/verwaltung/programm">
          {arrow} {words.page.back}
        </Link>
      ) : (
        <Link to="/verwaltung/programm/$number" params={{ number: to }}>
          {arrow} {words.page.backTo({ number: to })}
        </Link>
      )}
    </div>
  )
}
