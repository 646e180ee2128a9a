import { caseKinds } from '@etappe/domain/cases/kind'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { courseBars, courseTicks } from './course-scale.ts'
import css from './phase-picture.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

/** The course of both kinds on one scale; the table beside it says the same in numbers. */
export function PhasePicture({ definition }: { readonly definition: ProgrammeDefinition }) {
  const { m, words, formats } = useProgrammeWords()
  const ticks = courseTicks(definition)
  return (
    <figure className={css.picture} aria-label={words.phases.picture}>
      {caseKinds.map((kind) => (
        <div key={kind} className={css.course}>
          <span className={css.kind}>{m.cases.kinds[kind]}</span>
          <svg className={css.bars} viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden focusable="false">
            {courseBars(definition, kind).map(({ phase, from, width }) => (
              <rect key={phase} x={from} width={Math.max(0, width - 2)} y="2" height="24" fill={`var(--phase-${phase})`} />
            ))}
          </svg>
        </div>
      ))}
      <div className={css.axis} aria-hidden>
        {ticks.map(({ month, at }) => (
          <span key={month} className={css.tick} style={{ left: `${at / 10}%` }}>
            {formats.number(month)}
          </span>
        ))}
      </div>
      <figcaption className={css.unit}>{words.phases.unit.months}</figcaption>
    </figure>
  )
}
