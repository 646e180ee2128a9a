import { phases } from '@etappe/domain/cases/phase'
import { Section } from '../ui/section.tsx'
import css from './edit-page.module.css'
import { FieldTable } from './field-table.tsx'
import { NumberField } from './number-field.tsx'
import { PhaseSwatch } from './phase-swatch.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

/** How often people should meet in each phase. */
export function ContactFields() {
  const { m, words } = useProgrammeWords()
  const said = words.contact
  return (
    <Section title={words.edit.contact}>
      <div className={css.fields}>
        <p className="quiet">{said.lead}</p>
        <FieldTable caption={said.lead} heads={[said.phase, said.amber, said.red]}>
          {phases.map((phase) => (
            <tr key={phase}>
              <th scope="row">
                <PhaseSwatch phase={phase} />
              </th>
              {(['amberAfter', 'redAfter'] as const).map((at) => (
                <td key={at}>
                  <NumberField
                    path={`contact.${phase}.${at}`}
                    label={`${m.cases.phase[phase]}, ${at === 'amberAfter' ? said.amber : said.red}`}
                    unit={words.phases.unit.days}
                    isQuiet
                  />
                </td>
              ))}
            </tr>
          ))}
        </FieldTable>
      </div>
    </Section>
  )
}
