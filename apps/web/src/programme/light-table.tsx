import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import table from '../ui/table.module.css'
import { LightHead } from './light-head.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

/** When the traffic light turns for other reasons than the contact. */
export function LightTable({ light }: Pick<ProgrammeDefinition, 'light'>) {
  const { words, formats } = useProgrammeWords()
  const said = words.light
  const days = (count: number) => words.phases.days({ count })
  const percent = (count: number) => said.percent({ count: formats.number(count) })
  const rows = [
    [said.overdue, days(light.overdue.amberAfter), days(light.overdue.redAfter)],
    [said.coordinatorVacant, days(light.coordinatorVacant.amberAfter), days(light.coordinatorVacant.redAfter)],
    [said.contingent, percent(light.contingent.amberAt), percent(light.contingent.redAt)],
    [said.fewestOrganisations, formats.number(light.fewestOrganisations), said.never],
  ] as const
  return (
    <>
      <table className={table.table}>
        <caption className="sr">{said.lead}</caption>
        <thead>
          <tr>
            <th scope="col">{said.reason}</th>
            <LightHead light="amber">{said.amber}</LightHead>
            <LightHead light="red">{said.red}</LightHead>
          </tr>
        </thead>
        <tbody>
          {rows.map(([reason, amber, red]) => (
            <tr key={reason}>
              <th scope="row">{reason}</th>
              <td className="num">{amber}</td>
              <td className="num">{red}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{said.lead}</p>
    </>
  )
}
