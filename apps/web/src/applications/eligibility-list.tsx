import type { Eligibility, EligibilityResult } from '@etappe/domain/applications/eligibility'
import type { ReactNode } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { EligibilityRow } from './eligibility-row.tsx'
import css from './eligibility.module.css'

interface Props {
  readonly eligibility: Eligibility
  readonly names: Readonly<Record<string, string>>
  readonly isShort?: boolean
  readonly renderActs?: (result: EligibilityResult) => ReactNode
}

/** What needs somebody first, then what is missing, then what is there. */
const order = ['needsPerson', 'unmet', 'met'] as const

/** The prerequisites of an application, the open ones first. */
export function EligibilityList({ eligibility, names, isShort = false, renderActs }: Props) {
  const { formats } = useApp()
  const { eligibility: words } = useWords('intake').page
  const { met } = useWords('intake')
  const { criteria } = eligibility
  const groups = (['hard', 'soft'] as const)
    .map((hardness) => ({
      hardness,
      results: order.flatMap((state) => criteria.filter((it) => it.hardness === hardness && it.state === state)),
    }))
    .filter((it) => it.results.length > 0)
  return (
    <Section
      title={words.heading}
      count={met({ met: criteria.filter((it) => it.state === 'met').length, criteria: criteria.length })}
      className={css.list}
    >
      {groups.map(({ hardness, results }) => (
        <section key={hardness}>
          <h3>{words[hardness]}</h3>
          <ul>
            {results.map((it) => (
              <EligibilityRow key={it.code} result={it} names={names} isShort={isShort}>
                {renderActs?.(it)}
              </EligibilityRow>
            ))}
          </ul>
        </section>
      ))}
      <p className={`${css.foot} quiet small`}>
        {words.advice} {words.definition({ version: eligibility.programmeVersion, day: formats.day(eligibility.on) })}
      </p>
    </Section>
  )
}
