import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { type ReportSection, reportSections } from '@etappe/domain/baseline/situation-report'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import css from './situation-page.module.css'
import { useSituationSearch } from './use-situation-search.ts'

const to = '/faelle/$number/ausgangslage/bericht'

/** On to the section before and after. */
export function SectionWalk({ number, section }: { readonly number: CaseNumber; readonly section: ReportSection }) {
  const words = useWords('situation')
  const search = useSituationSearch()
  const at = reportSections.indexOf(section)
  const [before, after] = [reportSections[at - 1], reportSections[at + 1]]
  return (
    <div className={css.walk}>
      {before ? (
        <Link to={to} params={{ number }} search={{ ...search, section: before }} resetScroll={false}>
          <IconArrowLeft size={16} className="icon" aria-hidden />
          <span className="sr">{`${words.previous}: `}</span>
          {words.section[before]}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link to={to} params={{ number }} search={{ ...search, section: after }} resetScroll={false}>
          <span className="sr">{`${words.next}: `}</span>
          {words.section[after]}
          <IconArrowRight size={16} className="icon" aria-hidden />
        </Link>
      )}
    </div>
  )
}
