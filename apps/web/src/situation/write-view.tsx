import { textOfSection } from '@etappe/domain/baseline/situation-blocks'
import type { ReportSection } from '@etappe/domain/baseline/situation-report'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ContentParts } from './content-parts.tsx'
import { SectionEditor } from './section-editor.tsx'
import { SectionNav } from './section-nav.tsx'
import { SectionWalk } from './section-walk.tsx'
import css from './situation-page.module.css'
import type { OpenSituation } from './use-situation.ts'
import { WrittenText } from './written-text.tsx'

interface Props {
  readonly number: CaseNumber
  readonly situation: OpenSituation
  readonly section: ReportSection
  readonly canWrite: boolean
}

/** Sections left, the text in the middle, beside it what the data say. */
export function WriteView({ number, situation, section, canWrite }: Props) {
  const { formats } = useApp()
  const words = useWords('situation')
  const { report, facts, content } = situation
  const text = textOfSection(report.blocks, section)
  const day = formats.day(facts.on)
  return (
    <div className={css.columns}>
      <SectionNav number={number} situation={situation} section={section} />
      <section className={css.text} aria-labelledby="section-title">
        <h3 id="section-title">{words.section[section]}</h3>
        {canWrite && <SectionEditor key={`${report.id} ${section}`} report={report} section={section} />}
        {!canWrite && (text === '' ? <p className="quiet">{words.noText}</p> : <WrittenText text={text} />)}
        <SectionWalk number={number} section={section} />
      </section>
      <section className={css.data} aria-labelledby="data-title">
        <div className="spread">
          <h3 id="data-title">{words.ofData}</h3>
          <span className="quiet small">{report.state === 'final' ? words.frozenOn({ day }) : words.asOf({ day })}</span>
        </div>
        <ContentParts parts={content[section]} />
      </section>
    </div>
  )
}
