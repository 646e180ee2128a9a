import type { AdminSection } from './admin-sections.ts'
import { useApp } from './app-context.tsx'

/** What the parts of the administration are called. */
export function useAdminWords(): Readonly<Record<AdminSection['name'], string>> {
  const { messages: m } = useApp()
  return {
    people: m.users.heading,
    offices: m.offices.heading,
    programme: m.reports.programme,
    rounds: m.app.section.rounds,
    letters: m.app.section.letters,
    register: m.municipalities.register.heading,
  }
}
