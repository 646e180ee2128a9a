import type { SituationReportHead } from '@etappe/domain/baseline/situation-report'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { IconCircleCheckFilled, IconDownload } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './situation-page.module.css'
import { type SituationSearch, type SituationView, situationViews } from './situation-search.ts'
import type { Situation } from './use-situation.ts'
import { VersionActions } from './version-actions.tsx'
import { VersionState } from './version-state.tsx'
import { useSituationSearch } from './use-situation-search.ts'

interface Props {
  readonly detail: CaseDetail
  readonly report: Situation['report']
  /** All versions, newest first. */
  readonly versions: readonly SituationReportHead[]
  readonly view: SituationView
  readonly canWrite: boolean
}

/** Which version is open, how far it is, how it is looked at, and what can be done with it. */
export function SituationHead({ detail, report, versions, view, canWrite }: Props) {
  const { formats, locale } = useApp()
  const words = useWords('situation')
  const search = useSituationSearch()
  const navigate = useNavigate()
  const { number } = detail.case
  const go = (part: SituationSearch) =>
    void navigate({
      to: '/faelle/$number/ausgangslage/bericht',
      params: { number },
      search: { ...search, ...part },
      resetScroll: false,
    })
  const approval =
    report.approvedOn === null ? words.notApproved : words.approved({ by: report.approvedBy, day: formats.day(report.approvedOn) })
  return (
    <div className={css.head}>
      <div className={css.title}>
        <h2>{words.heading}</h2>
        <NativeSelect
          className={css.version}
          aria-label={words.versions}
          value={String(report.number)}
          onChange={(event) => go({ version: Number(event.currentTarget.value), with: undefined })}
          data={versions.map((it) => ({ value: String(it.number), label: `${words.version(it)} · ${words.state[it.state]}` }))}
        />
        <VersionState state={report.state} />
        {report.state === 'final' && (
          <span className={css.mark}>
            {report.approvedOn !== null && <IconCircleCheckFilled size={16} className="icon" color="var(--good)" aria-hidden />}
            {approval}
          </span>
        )}
      </div>
      <div className={css.actions}>
        <SegmentedControl
          aria-label={words.mode.label}
          value={view}
          onChange={(next) => go({ view: next === 'write' ? undefined : next })}
          data={situationViews
            .filter((it) => it !== 'compare' || versions.length > 1)
            .map((value) => ({ value, label: words.mode[value] }))}
        />
        <Button
          component="a"
          variant="default"
          href={caseFile(number, 'situation-report.pdf', locale, { version: String(report.number) })}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {words.pdf}
        </Button>
        {canWrite && <VersionActions detail={detail} report={report} isNewest={versions[0]?.id === report.id} />}
      </div>
    </div>
  )
}
