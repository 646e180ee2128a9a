import type { Role } from '@etappe/domain/access/role'
import { grantPhase } from '@etappe/domain/users/grant'
import { useApp } from '../app/app-context.tsx'
import type { PersonGrant } from './person.ts'

/** From when to when a role holds: "seit 01.01.2024", "ab 01.02.2027 bis 31.03.2027". */
export function usePeriodWords(): (grant: Pick<PersonGrant, 'validFrom' | 'validTo'>) => string {
  const { me, messages: m, formats } = useApp()
  return (grant) =>
    m.users.period[grantPhase(grant, me.today)]({
      from: formats.day(grant.validFrom),
      to: grant.validTo === null ? null : formats.day(grant.validTo),
    })
}

/** What a role is called: "Büroleitung Kiel", "Programmleitung". */
export function useGrantName(): (grant: { readonly role: Role; readonly officeCode: string | null }) => string {
  const { me, messages: m } = useApp()
  return ({ role, officeCode }) => {
    if (officeCode === null) return m.users.role[role]
    const office = me.offices.find((it) => it.code === officeCode)?.city ?? officeCode
    return m.app.person.grant({ role: m.users.role[role], office })
  }
}
