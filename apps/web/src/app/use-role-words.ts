import { useApp } from './app-context.tsx'

/** The roles of the signed-in person as words: "Büroleitung Kiel", "Programmleitung". */
export function useRoleWords(): string[] {
  const { me, messages: m } = useApp()
  return me.actor.grants.map(({ role, officeCode }) => {
    const office = me.offices.find((it) => it.code === officeCode)?.city ?? officeCode
    return office === null ? m.users.role[role] : m.app.person.grant({ role: m.users.role[role], office })
  })
}
