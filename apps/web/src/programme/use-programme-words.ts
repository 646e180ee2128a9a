import type { DefinitionWords } from '@etappe/i18n/definition-words'
import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** The words of the definition, and those it is told with: gates, services, cases. */
export function useProgrammeWords() {
  const { messages: m, formats } = useApp()
  const words = useWords('programme')
  const gates = useWords('gates')
  const ledger = useWords('ledger')
  const told: DefinitionWords = { messages: m, programme: words, gates, ledger, formats }
  return {
    m,
    words,
    gates,
    ledger,
    formats,
    told,
    /** What a version is called by people: its title, or what stands for one that has none. */
    titleOf: (it: Pick<ProgrammeVersion, 'number' | 'title' | 'state'>) =>
      it.title === '' ? (it.state === 'published' ? words.startTitle : words.untitled) : it.title,
  }
}
