import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import { PageHead } from '../ui/page-head.tsx'
import record from '../ui/record-page.module.css'
import { QuotaBar } from './quota-bar.tsx'
import { RankingBody } from './ranking-body.tsx'
import { RankingFilters } from './ranking-filters.tsx'
import type { RankingSearch } from './ranking-search.ts'
import css from './ranking.module.css'
import { useRanking } from './use-ranking.ts'

interface Props {
  readonly search: RankingSearch
  readonly onSearch: (next: RankingSearch) => void
}

/** The ranking list of a round, kind and office, with the line of the quota. */
export function RankingPage({ search, onSearch }: Props) {
  const words = useWords('admission').ranking
  const ranking = useRanking(search)
  const { rows, fill, officeCode } = ranking
  return (
    <>
      <p className={record.back}>
        <Link to="/bewerbungen">
          <IconArrowLeft size={16} aria-hidden />
          {words.back}
        </Link>
      </p>
      <PageHead title={words.title} {...(rows && { sub: words.number({ count: rows.length }) })} />
      <RankingFilters ranking={ranking} search={search} onSearch={onSearch} />
      <div className={css.lead}>
        <p className="quiet">
          {words.lead} {officeCode === null && words.lineHint}
        </p>
        {fill && <QuotaBar fill={fill} />}
      </div>
      <RankingBody ranking={ranking} />
    </>
  )
}
