import type { Verdict } from '@etappe/domain/access/policy'
import type { IndicatorKey, OwnIndicator } from '@etappe/domain/baseline/indicator'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { IndicatorCards } from './indicator-cards.tsx'
import { IndicatorPanel } from './indicator-panel.tsx'
import type { ChangeSearch, IndicatorSearch } from './indicator-search.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { IndicatorsDialogs } from './indicators-dialogs.tsx'
import { IndicatorsHead } from './indicators-head.tsx'
import css from './indicators.module.css'
import { Refused } from './refused.tsx'
import { TableTools } from './table-tools.tsx'
import { useIndicators } from './use-indicators.ts'

interface Props {
  readonly detail: CaseDetail
  readonly verdict: Verdict
  readonly search: IndicatorSearch
  readonly change: ChangeSearch
}

const options = { getInitialValueInEffect: false }

/** The indicators of a case by year: entered where they stand, one of them large beside the table. */
export function IndicatorsPage({ detail, verdict, search, change }: Props) {
  const isPhone = useMediaQuery('(max-width: 760px)', false, options)
  const page = useIndicators(detail.case.id, search)
  const { rows, recording } = page
  const [own, setOwn] = useState<OwnIndicator | 'new' | null>(null)
  const isReadOnly = !verdict.ok
  const open = rows.find((it) => it.key === search.indicator) ?? null
  const show = (key: IndicatorKey | undefined) => change({ indicator: key, year: undefined })
  const panel = open && (
    <IndicatorPanel
      key={open.key}
      row={open}
      year={search.year ?? null}
      thisYear={page.thisYear}
      sources={page.sources}
      defaultSource={page.defaultSource}
      isReadOnly={isReadOnly}
      isPending={recording.isPending}
      isPage={isPhone}
      onYear={(year) => change({ year: year ?? undefined })}
      onSave={(year, fields) => page.save(open, year, fields, false)}
      onClear={page.clear}
      onEditOwn={() => setOwn(open.own)}
      onClose={() => show(undefined)}
    />
  )
  const table = (
    <IndicatorTable
      rows={rows}
      years={page.years}
      open={open?.key ?? null}
      isReadOnly={isReadOnly}
      onOpen={(key) => show(open?.key === key ? undefined : key)}
      onSave={(row, year, fields) => void page.save(row, year, fields, true)}
      onClear={page.clearAt}
      onPaste={page.paste}
    />
  )
  const tools = (
    <TableTools
      isReadOnly={isReadOnly}
      sources={page.sources}
      source={page.defaultSource}
      onSource={page.setDefaultSource}
      onEarlier={() => change({ from: (page.years[0] ?? page.thisYear) - 1 })}
    />
  )
  return (
    <>
      {!(isPhone && panel) && (
        <IndicatorsHead
          number={detail.case.number}
          page={page}
          verdict={verdict}
          onOwn={() => setOwn('new')}
          onFurther={(key) => change({ more: [...(search.more ?? []), key], indicator: key, year: undefined })}
        />
      )}
      <Refused recording={recording} />
      {isPhone ? (
        (panel ?? <IndicatorCards rows={rows} onOpen={show} />)
      ) : (
        <div className={css.split} data-open={panel !== null || undefined}>
          <div>
            {tools}
            {table}
          </div>
          {panel}
        </div>
      )}
      <IndicatorsDialogs
        caseId={detail.case.id}
        page={page}
        own={own}
        onOwnDone={(id) => {
          setOwn(null)
          show(id)
        }}
        onOwnRemoved={() => {
          setOwn(null)
          show(undefined)
        }}
        onOwnClose={() => setOwn(null)}
      />
    </>
  )
}
