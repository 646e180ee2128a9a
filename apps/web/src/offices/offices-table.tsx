import { caseKinds } from '@etappe/domain/cases/kind'
import { useApp } from '../app/app-context.tsx'
import { OfficeRow } from './office-row.tsx'
import css from './offices-page.module.css'
import { type PlannedOffice, placesOn } from './planned.ts'

/** One office per row, the whole programme at the foot; on a phone each office becomes a block. */
export function OfficesTable({ offices }: { offices: readonly PlannedOffice[] }) {
  const { me, messages: m, formats } = useApp()
  const { column, planned, table, total } = m.offices
  return (
    <table className={css.table}>
      <caption className="sr">{table}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.office}>
            {column.office}
          </th>
          <th scope="col">{column.contact}</th>
          <th scope="col">{column.laender}</th>
          {caseKinds.map((kind) => (
            <th key={kind} scope="col" className={css.places}>
              {planned[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offices.map((office) => (
          <OfficeRow key={office.code} office={office} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {total}
          </th>
          {caseKinds.map((kind) => (
            <td key={kind} className={css.places}>
              <span className={css.label}>{planned[kind]}: </span>
              <b>{formats.number(placesOn(offices, kind, me.today))}</b>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}
