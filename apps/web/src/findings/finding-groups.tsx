import type { Finding } from '@etappe/domain/baseline/finding'
import { pillars } from '@etappe/domain/baseline/pillar'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { FindingRow } from './finding-row.tsx'
import css from './findings.module.css'
import type { Findings } from './use-findings.ts'

interface Props {
  readonly shown: readonly Finding[]
  readonly list: Findings
}

/** Findings by pillar; below them those that concern all pillars. */
export function FindingGroups({ shown, list }: Props) {
  const { pillar: words, allPillars } = useWords('baseline')
  const { heading } = useWords('findings')
  return (
    <div className={css.groups}>
      {[...pillars, null].map((pillar) => {
        const findings = shown.filter((it) => it.pillar === pillar)
        const name = pillar === null ? allPillars : words[pillar]
        if (findings.length === 0) return null
        return (
          <Section key={pillar ?? 'none'} title={name} count={findings.length}>
            <ul aria-label={`${heading}: ${name}`}>
              {findings.map((it) => (
                <FindingRow key={it.id} finding={it} list={list} />
              ))}
            </ul>
          </Section>
        )
      })}
    </div>
  )
}
