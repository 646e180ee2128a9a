import type { ApplicationRow } from '@etappe/domain/applications/application-list'
import { highestTotal } from '@etappe/domain/applications/rating'
import { IconArrowBackUp, IconCheck, IconCopy, IconEye, IconListCheck, IconSignature, IconStar } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './inbox-line.module.css'

type Icon = typeof IconCheck

/** What stands out of an application in a list: prerequisites, ratings, what it may be the same as. */
export function RowMarks({ row }: { readonly row: ApplicationRow }) {
  const { formats } = useApp()
  const words = useWords('intake')
  const { state } = useWords('applications')
  const mark = (Icon: Icon, tone: string, text: ReactNode) => (
    <span className={`${css.mark} ${tone}`}>
      <Icon size={14} className="icon" aria-hidden />
      {text}
    </span>
  )
  const isEligible = row.met === row.criteria
  const isRated = ['interviewed', 'rated', 'waitlisted'].includes(row.state)
  return (
    <span className={css.marks}>
      {['admitted', 'rejected', 'withdrawn', 'duplicate'].includes(row.state) && <span className="strong">{state[row.state]}</span>}
      {mark(isEligible ? IconCheck : IconListCheck, isEligible ? 'good' : 'quiet', words.met(row))}
      {row.doubtful > 0 && mark(IconEye, 'warn', words.doubtful({ count: row.doubtful }))}
      {row.likeCount > 0 && mark(IconCopy, 'warn', words.like)}
      {isRated && row.total === null && mark(IconStar, 'quiet', words.ratings({ count: row.ratings }))}
      {row.total !== null && mark(IconStar, 'quiet', words.points({ total: formats.number(row.total), of: highestTotal }))}
      {row.isReturned && mark(IconArrowBackUp, 'warn', words.returned)}
      {row.isWaitingForSignature && mark(IconSignature, 'warn', words.signature)}
      {row.ownerName !== null && <span className={`${css.mark} quiet`}>{row.ownerName}</span>}
    </span>
  )
}
