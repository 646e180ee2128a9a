import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { textOfSection } from '@etappe/domain/baseline/situation-blocks'
import { type ReportSection, reportSections } from '@etappe/domain/baseline/situation-report'
import { NativeSelect } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled, IconPencil } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useWords } from '../app/words.ts'
import css from './situation-page.module.css'
import type { Situation } from './use-situation.ts'
import { useSituationSearch } from './use-situation-search.ts'

interface Props {
  readonly number: CaseNumber
  readonly situation: Pick<Situation, 'report' | 'changed'>
  readonly section: ReportSection
}

const to = '/faelle/$number/ausgangslage/bericht'

/** The sections in their order: which have a text, which changed since the last version. On a narrow screen a choice. */
export function SectionNav({ number, situation, section }: Props) {
  const words = useWords('situation')
  const search = useSituationSearch()
  const navigate = useNavigate()
  const isWritten = (it: ReportSection) => textOfSection(situation.report.blocks, it) !== ''
  const isChanged = (it: ReportSection) => situation.changed.includes(it)
  const count = reportSections.filter(isWritten).length
  const stateOf = (it: ReportSection) =>
    [isWritten(it) ? words.written : words.unwritten, ...(isChanged(it) ? [words.changed] : [])].join(', ')
  return (
    <>
      <nav className={css.nav} aria-label={words.sections}>
        <ol>
          {reportSections.map((it) => (
            <li key={it}>
              <Link
                to={to}
                params={{ number }}
                search={{ ...search, section: it }}
                aria-current={it === section ? 'page' : undefined}
                resetScroll={false}
              >
                {isWritten(it) ? (
                  <IconCircleCheckFilled size={16} className="icon" color="var(--good)" aria-hidden />
                ) : (
                  <IconCircle size={16} className="icon" color="var(--line-strong)" aria-hidden />
                )}
                <span>{words.section[it]}</span>
                {isChanged(it) && <IconPencil size={14} className="icon" aria-hidden />}
                <span className="sr">{`(${stateOf(it)})`}</span>
              </Link>
            </li>
          ))}
        </ol>
        <p className="quiet small">{words.writtenCount({ count, of: reportSections.length })}</p>
      </nav>
      <NativeSelect
        className={css.choice}
        label={words.sections}
        value={section}
        onChange={(event) => {
          const chosen = reportSections.find((it) => it === event.currentTarget.value)
          void navigate({ to, params: { number }, search: { ...search, section: chosen }, resetScroll: false })
        }}
        data={reportSections.map((it) => ({ value: it, label: `${words.section[it]} (${stateOf(it)})` }))}
      />
    </>
  )
}
