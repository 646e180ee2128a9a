import type { Verdict } from '@etappe/domain/access/policy'
import type { CatalogueIndicator } from '@etappe/domain/baseline/indicator'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Download } from '../ui/download.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { AddMenu } from './add-menu.tsx'
import { CoreState } from './core-state.tsx'
import { unlisted } from './indicator-rows.ts'
import css from './indicators.module.css'
import { PopulationOffer } from './population-offer.tsx'
import type { Indicators } from './use-indicators.ts'

interface Props {
  readonly number: CaseNumber
  readonly page: Indicators
  readonly verdict: Verdict
  readonly onFurther: (key: CatalogueIndicator) => void
  readonly onOwn: () => void
}

/** How far the core ten are, what can be added and had as a file, and what the register offers. */
export function IndicatorsHead({ number, page, verdict, onFurther, onOwn }: Props) {
  const { locale } = useApp()
  const words = useWords('indicators')
  const file = (name: string) => caseFile(number, name, locale)
  return (
    <>
      <div className={css.head}>
        <div className={css.title}>
          <h2>{words.heading}</h2>
          <CoreState values={page.list.values} />
        </div>
        <div className={css.tools}>
          <Download
            label={words.export}
            files={[
              { label: words.files.xlsx, href: file('indicators.xlsx') },
              { label: words.files.csv, href: file('indicators.csv') },
            ]}
          />
          {verdict.ok && <AddMenu further={unlisted(page.rows)} onOwn={onOwn} onFurther={onFurther} />}
        </div>
      </div>
      <WhyReadOnly verdict={verdict} />
      {verdict.ok && (
        <PopulationOffer
          population={page.list.population}
          row={page.rows.find((it) => it.key === 'inhabitants')}
          isPending={page.recording.isPending}
          onTake={(year, fields) => void page.saveAs('inhabitants', year, fields)}
        />
      )}
    </>
  )
}
