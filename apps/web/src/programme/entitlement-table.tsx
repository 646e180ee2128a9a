import { caseKinds } from '@etappe/domain/cases/kind'
import { serviceKinds } from '@etappe/domain/facilitation/support-service'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import { promiseInWords } from '@etappe/i18n/definition-words'
import table from '../ui/table.module.css'
import { useProgrammeWords } from './use-programme-words.ts'

/** What is promised over the support, per kind. */
export function EntitlementTable({ entitlements }: Pick<ProgrammeDefinition, 'entitlements'>) {
  const { m, words, ledger, told } = useProgrammeWords()
  return (
    <table className={table.table}>
      <caption className="sr">{words.section.entitlements}</caption>
      <thead>
        <tr>
          <th scope="col">{words.entitlements.service}</th>
          {caseKinds.map((kind) => (
            <th key={kind} scope="col" className="num">
              {m.cases.kind[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {serviceKinds.map((service) => (
          <tr key={service}>
            <th scope="row">{ledger.kind[service]}</th>
            {caseKinds.map((kind) => {
              const amount = entitlements[kind].find((it) => it.kind === service)?.amount
              return (
                <td key={kind} className="num">
                  {amount === undefined ? <span className="quiet">{words.entitlements.none}</span> : promiseInWords(told, service, amount)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
