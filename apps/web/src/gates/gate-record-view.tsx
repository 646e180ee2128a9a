import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { countMet } from '@etappe/domain/gates/evaluation'
import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { CriterionList } from './criterion-list.tsx'
import { GateRecordHead } from './gate-record-head.tsx'
import { GateRecordWords } from './gate-record-words.tsx'
import css from './gate-record.module.css'

interface Props {
  readonly detail: CaseDetail
  readonly record: GateRecord
  readonly className?: string | undefined
}

/** The record of a passed gate: criteria, evidence, waivers, conditions and both signatures as they were that day. */
export function GateRecordView({ detail, record, className }: Props) {
  const { locale } = useApp()
  const words = useWords('gates')
  const { evaluation } = record
  const file = caseFile(detail.case.number, 'gate-record.pdf', locale, { record: record.id })
  return (
    <Section
      title={words.record.title}
      className={className}
      action={
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconDownload size={16} aria-hidden />}
          renderRoot={(props) => <a {...props} href={file} download aria-label={`${words.record.title}, ${words.record.pdf}`} />}
        >
          {words.record.pdf}
        </Button>
      }
    >
      <GateRecordHead record={record} />
      <GateRecordWords record={record} />
      <h3 className={css.criteria}>
        {words.record.criteria}{' '}
        <span className="quiet">{words.ratio({ met: countMet(evaluation), total: evaluation.criteria.length })}</span>
      </h3>
      <CriterionList evaluation={evaluation} number={detail.case.number} isPast />
    </Section>
  )
}
