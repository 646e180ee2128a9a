import type { Light } from '@etappe/domain/cases/light'
import type { CriterionCode, CriterionUse } from '@etappe/domain/gates/criterion'
import { daysBetween } from '@etappe/domain/kernel/day'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import type { CaseEffect } from '@etappe/domain/programme/version-effect'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import table from '../ui/table.module.css'
import css from './move-page.module.css'
import { EffectLight } from './effect-light.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly effect: CaseEffect
  /** The version the case would follow. */
  readonly definition: ProgrammeDefinition
}

/** One case: its next gate, its light, the criteria of that gate, before and after. */
export function EffectRow({ effect: it, definition }: Props) {
  const { m, words, gates, formats } = useProgrammeWords()
  const said = words.move
  const days = daysBetween(it.dueOn.before, it.dueOn.after)
  const uses = definition.gates[it.kind][it.gate]
  const nameOf = (code: CriterionCode) =>
    gates.criterion[code](uses.find((use: CriterionUse) => use.code === code) ?? { atLeast: null, atMost: null })
  const names = (codes: readonly CriterionCode[]) => codes.map(nameOf).join(' · ')
  const lights: readonly Light[] = it.light.before === it.light.after ? [it.light.after] : [it.light.before, it.light.after]
  return (
    <tr>
      <th scope="row" className={css.case}>
        <Link to="/faelle/$number" params={{ number: it.number }}>
          {it.number}
        </Link>{' '}
        <bdi>{it.name}</bdi>
        <span className={css.second}>{m.cases.phase[it.phase]}</span>
      </th>
      <td>
        <span className={table.label}>{said.due}: </span>
        {days === 0 ? formats.day(it.dueOn.after) : said.from({ before: formats.day(it.dueOn.before), after: formats.day(it.dueOn.after) })}
        {days !== 0 && <span className={css.second}>{days > 0 ? said.later({ days }) : said.earlier({ days: -days })}</span>}
      </td>
      <td>
        <span className={css.lights}>
          {lights.map((light, index) => (
            <Fragment key={light}>
              {index > 0 && <IconArrowRight size={14} className="icon" aria-label="→" />}
              <EffectLight light={light} />
            </Fragment>
          ))}
        </span>
      </td>
      <td>
        {it.opened.length + it.closed.length === 0 && <span className="quiet">{said.same}</span>}
        {it.opened.length > 0 && <span className={css.line}>{said.opened({ names: names(it.opened) })}</span>}
        {it.closed.length > 0 && <span className={css.line}>{said.closed({ names: names(it.closed) })}</span>}
      </td>
    </tr>
  )
}
