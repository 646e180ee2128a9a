import { Section } from '../ui/section.tsx'
import css from './edit-page.module.css'
import { FieldTable } from './field-table.tsx'
import { NumberField } from './number-field.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

const rows = [
  ['overdue', 'amberAfter', 'redAfter'],
  ['coordinatorVacant', 'amberAfter', 'redAfter'],
  ['contingent', 'amberAt', 'redAt'],
] as const

/** When the traffic light turns for other reasons than the contact. */
export function LightFields() {
  const { words } = useProgrammeWords()
  const said = words.light
  return (
    <Section title={words.edit.light}>
      <div className={css.fields}>
        <p className="quiet">{said.lead}</p>
        <FieldTable caption={said.lead} heads={[said.reason, said.amber, said.red]}>
          {rows.map(([reason, ...ends]) => (
            <tr key={reason}>
              <th scope="row">{said[reason]}</th>
              {ends.map((at) => (
                <td key={at}>
                  <NumberField
                    path={`light.${reason}.${at}`}
                    label={`${said[reason]}, ${at.startsWith('amber') ? said.amber : said.red}`}
                    unit={reason === 'contingent' ? '%' : words.phases.unit.days}
                    isQuiet
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{said.fewestOrganisations}</th>
            <td>
              <NumberField path="light.fewestOrganisations" label={said.fewestOrganisations} isQuiet />
            </td>
            <td className="quiet">{said.never}</td>
          </tr>
        </FieldTable>
      </div>
    </Section>
  )
}
