import { changedSections, textOfSection } from '@etappe/domain/baseline/situation-blocks'
import type { SituationReportHead } from '@etappe/domain/baseline/situation-report'
import { NativeSelect } from '@mantine/core'
import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { ContentTable } from './content-table.tsx'
import { changedFigures } from './figures-of.ts'
import { MarkedText } from './marked-text.tsx'
import css from './situation-page.module.css'
import { type OpenSituation, useSituation } from './use-situation.ts'
import { useSituationSearch } from './use-situation-search.ts'

interface Props {
  readonly number: CaseNumber
  readonly situation: OpenSituation
  readonly other: SituationReportHead
  readonly choices: readonly SituationReportHead[]
}

/** What differs between two versions: texts with the words marked, and figures. */
export function CompareView({ number, situation, other, choices }: Props) {
  const { formats } = useApp()
  const words = useWords('situation')
  const search = useSituationSearch()
  const navigate = useNavigate()
  const before = useSituation(other.id)
  if (!before) return null
  const { report, facts } = situation
  const sections = changedSections(before.report.blocks, report.blocks)
  const figures = changedFigures(before.facts, facts)
  const versions = [words.version(before.report), words.version(report)] as const
  return (
    <div className={css.compare}>
      <NativeSelect
        className={css.with}
        label={words.compareWith}
        value={other.number}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value)
          void navigate({
            to: '/faelle/$number/ausgangslage/bericht',
            params: { number },
            search: { ...search, with: chosen },
            resetScroll: false,
          })
        }}
        data={choices.map((it) => ({ value: String(it.number), label: `${words.version(it)} · ${words.state[it.state]}` }))}
      />
      {figures.length === 0 ? (
        <p className="quiet">{words.figuresSame}</p>
      ) : (
        <ContentTable
          part={{
            kind: 'table',
            caption: words.figuresChanged,
            columns: [{ title: words.text.cooperation.column.what }, ...versions.map((title) => ({ title, isFigure: true }))],
            rows: figures.map((it) => [words.figure[it.figure], formats.number(it.before), formats.number(it.after)]),
          }}
        />
      )}
      {sections.length === 0 && <p className="quiet">{words.compareSame}</p>}
      {sections.map((it) => {
        const [was, is] = [textOfSection(before.report.blocks, it), textOfSection(report.blocks, it)]
        return (
          <Section key={it} title={words.section[it]}>
            <div className={css.sides}>
              <div>
                <h3 className="quiet small">{versions[0]}</h3>
                {was === '' ? <p className="quiet">{words.compareEmpty}</p> : <MarkedText text={was} other={is} as="del" />}
              </div>
              <div>
                <h3 className="quiet small">{versions[1]}</h3>
                {is === '' ? <p className="quiet">{words.compareEmpty}</p> : <MarkedText text={is} other={was} as="ins" />}
              </div>
            </div>
          </Section>
        )
      })}
    </div>
  )
}
