import { useApp } from './app-context.tsx'

/** The roles of the signed-in person as words: "Büroleitung Kiel", "Programmleitung in Vertretung für Frauke Petersen". */
export function useRoleWords(): string[] {
  const { me, messages: m } = useApp()
  return me.actor.grants.map(({ role, officeCode, deputyForId }) => {
    const office = me.offices.find((it) => it.code === officeCode)?.city ?? officeCode
    const name = office === null ? m.users.role[role] : m.app.person.grant({ role: m.users.role[role], office })
    return deputyForId === null ? name : `${name} ${m.users.deputy.of({ name: me.deputyFor[deputyForId] ?? '' })}`
  })
}
