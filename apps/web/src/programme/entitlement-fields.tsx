import { type CaseKind, caseKinds } from '@etappe/domain/cases/kind'
import type { Entitlement } from '@etappe/domain/facilitation/entitlement'
import { type ServiceKind, serviceKinds } from '@etappe/domain/facilitation/support-service'
import { Section } from '../ui/section.tsx'
import css from './edit-page.module.css'
import { FieldTable } from './field-table.tsx'
import { NumberField } from './number-field.tsx'
import { usePart } from './part-context.ts'
import { useProgrammeWords } from './use-programme-words.ts'

/** What is promised over the support; an empty field promises nothing. */
export function EntitlementFields() {
  const { m, words, ledger } = useProgrammeWords()
  const { form } = usePart()
  const said = words.entitlements
  const listOf = (kind: CaseKind) => (form.valueAt(`entitlements.${kind}`) ?? []) as readonly Entitlement[]
  const set = (kind: CaseKind, service: ServiceKind, amount: number | string | null) => {
    const kept = listOf(kind).filter((it) => it.kind !== service)
    const list = amount === null ? kept : [...kept, { kind: service, amount }]
    const inOrder = list.toSorted((a, b) => serviceKinds.indexOf(a.kind) - serviceKinds.indexOf(b.kind))
    form.setValue(`entitlements.${kind}`, inOrder)
  }
  return (
    <Section title={words.section.entitlements}>
      <div className={css.fields}>
        <p className="quiet">{said.hint}</p>
        <FieldTable caption={words.section.entitlements} heads={[said.service, ...caseKinds.map((kind) => m.cases.kind[kind])]}>
          {serviceKinds.map((service) => (
            <tr key={service}>
              <th scope="row">
                {ledger.kind[service]}
                <span className={css.about}>{service === 'meeting' ? said.perHalfYear : ledger.about[service]}</span>
              </th>
              {caseKinds.map((kind) => {
                const index = listOf(kind).findIndex((it) => it.kind === service)
                return (
                  <td key={kind}>
                    <NumberField
                      path={index < 0 ? `entitlements.${kind}.${service}` : `entitlements.${kind}.${index}.amount`}
                      label={`${m.cases.kind[kind]}, ${ledger.kind[service]}`}
                      placeholder="–"
                      value={listOf(kind)[index]?.amount ?? null}
                      onValue={(amount) => set(kind, service, amount)}
                      isQuiet
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </FieldTable>
      </div>
    </Section>
  )
}
