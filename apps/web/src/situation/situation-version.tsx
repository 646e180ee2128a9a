import type { Verdict } from '@etappe/domain/access/policy'
import type { SituationReportHead } from '@etappe/domain/baseline/situation-report'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useWords } from '../app/words.ts'
import { CompareView } from './compare-view.tsx'
import { ReadView } from './read-view.tsx'
import { SituationHead } from './situation-head.tsx'
import type { SituationSearch } from './situation-search.ts'
import { useSituation } from './use-situation.ts'
import { WriteView } from './write-view.tsx'

interface Props {
  readonly detail: CaseDetail
  readonly open: SituationReportHead
  readonly versions: readonly SituationReportHead[]
  readonly search: SituationSearch
  readonly verdict: Verdict
}

/** One version of the situation analysis, to write, to read, or beside another one. */
export function SituationVersion({ detail, open, versions, search, verdict }: Props) {
  const words = useWords('situation')
  const situation = useSituation(open.id)
  if (!situation) return null
  const { report } = situation
  const { number } = detail.case
  const view = search.view ?? 'write'
  const others = versions.filter((it) => it.id !== report.id)
  const other = others.find((it) => it.number === search.with) ?? others.find((it) => it.number < report.number) ?? others[0]
  const content = () => {
    if (view === 'read') return <ReadView situation={situation} />
    if (view === 'compare')
      return other ? (
        <CompareView number={number} situation={situation} other={other} choices={others} />
      ) : (
        <p className="quiet">{words.compareNone}</p>
      )
    const canWrite = verdict.ok && report.state !== 'final'
    return <WriteView number={number} situation={situation} section={search.section ?? 'introduction'} canWrite={canWrite} />
  }
  return (
    <>
      <SituationHead detail={detail} report={report} versions={versions} view={view} canWrite={verdict.ok} />
      {content()}
    </>
  )
}
