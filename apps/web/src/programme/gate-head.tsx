import { type Gate, phaseBefore } from '@etappe/domain/cases/gate'
import { phases } from '@etappe/domain/cases/phase'
import type { CriterionUse } from '@etappe/domain/gates/criterion'
import css from './gate-list.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly gate: Gate
  readonly uses: readonly CriterionUse[]
}

/** The rhombus with its name, where it stands in the course, and how much it asks for. */
export function GateHead({ gate, uses }: Props) {
  const { m, words, gates, formats } = useProgrammeWords()
  const before = phaseBefore(gate)
  const place = before ? words.gates.after({ phase: m.cases.phase[before] }) : words.gates.before({ phase: m.cases.phase[phases[0]] })
  const hard = uses.filter((it) => it.hardness === 'hard').length
  return (
    <div className={css.head}>
      <svg width="18" height="18" viewBox="0 0 18 18" className="icon" aria-hidden focusable="false">
        <path d="M9 1l8 8-8 8-8-8z" fill="var(--accent)" />
      </svg>
      <h3 id={`gate-${gate}`}>{gates.name[gate]}</h3>
      <span className="quiet small">{place}</span>
      <span className={css.count}>{words.gates.count({ hard: Number(formats.number(hard)), soft: uses.length - hard })}</span>
    </div>
  )
}
