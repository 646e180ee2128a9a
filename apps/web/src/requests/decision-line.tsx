import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { OfficeMark } from '../offices/office-mark.tsx'
import { type DecisionItem, subjectOf } from './decision-item.ts'
import css from './decision-list.module.css'
import { useRequestWords } from './use-request-words.ts'

/** One line of the queue: what, in which case, since when. */
export function DecisionLine({ item, isOpen }: { readonly item: DecisionItem; readonly isOpen: boolean }) {
  const { kindOf, titleOf, waiting } = useRequestWords()
  const { name, number, officeCode } = subjectOf(item)
  return (
    <li>
      <Link
        to="/entscheidungen"
        search={{ open: item.id }}
        replace={isOpen}
        className={css.line}
        aria-current={isOpen ? 'true' : undefined}
        data-row
      >
        <span className={css.kind}>
          <span className="strong">{kindOf(item)}</span>
          <span className={item.days >= 14 ? 'warn' : 'quiet'}>{waiting(item.days)}</span>
        </span>
        <span className={css.what}>{titleOf(item)}</span>
        <span className={css.case}>
          {officeCode !== null && <OfficeMark code={officeCode} />}
          <span>{number}</span>
          <bdi className="cut">{name}</bdi>
        </span>
        <IconChevronRight size={16} className={`icon ${css.chevron}`} aria-hidden />
      </Link>
    </li>
  )
}
