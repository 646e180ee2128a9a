import type { CaseKind } from '@etappe/domain/cases/kind'
import type { OfficeCode } from '@etappe/domain/offices/office'
import { useApp } from '../app/app-context.tsx'
import css from './form.module.css'
import type { Quota } from './use-quota.ts'

interface Props {
  readonly quota: Quota
  readonly kind: CaseKind
  readonly officeCode: OfficeCode
}

/** How many places of the office are taken; a reached quota asks for a reason, it does not block. */
export function QuotaNotice({ quota, kind, officeCode }: Props) {
  const { me, messages: m, formats } = useApp()
  const words = m.caseForm.quota
  const office = me.offices.find(({ code }) => code === officeCode)?.city ?? officeCode
  const kinds = m.cases.kinds[kind]
  const proposed = quota.proposed > 0 ? formats.number(quota.proposed) : null
  const taken = words.taken({ taken: formats.number(quota.taken), quota: formats.number(quota.quota), proposed, kinds, office })
  if (!quota.isFull) return <p className="quiet small">{taken}</p>
  return (
    <p className={css.notice} role="status">
      {words.full({ office, kinds })} <span className="quiet">{taken}</span>
    </p>
  )
}
